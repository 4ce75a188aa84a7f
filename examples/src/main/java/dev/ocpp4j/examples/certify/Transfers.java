package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SUPPORTED_FILE_TRANSFER_PROTOCOLS;

import dev.ocpp4j.examples.files.Access;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import java.util.List;
import java.util.Optional;

/** What the steps about files have in common. */
final class Transfers {
    private final StepContext context;
    private final TransferProtocol protocol;
    private final int before;

    /** @throws StepEnded when the step does not apply */
    Transfers(StepContext context) {
        this.context = context;
        context.requireProfile(FeatureProfile.FIRMWARE_MANAGEMENT);
        protocol = protocol();
        before = context.files().accesses().size();
    }

    FileDepot files() {
        return context.files();
    }

    TransferProtocol protocol() {
        List<String> told = context.capabilities()
                .value(SUPPORTED_FILE_TRANSFER_PROTOCOLS)
                .orElse(List.of(TransferProtocol.HTTP.name(), TransferProtocol.FTP.name()));
        Optional<TransferProtocol> common = context.files().protocols().stream()
                .sorted()
                .filter(candidate -> told.contains(candidate.name()))
                .findFirst();
        return common.orElseThrow(() -> context.notApplicable(
                "protocol",
                "The station transfers files by " + String.join(", ", told) + ", and no such server is there",
                List.of()));
    }

    /** Who came for files since the step began. */
    List<Access> accesses(Access.Kind kind) {
        return context.files().accesses().stream()
                .skip(before)
                .filter(access -> access.kind() == kind)
                .toList();
    }

    /** A location as a station gets it. */
    String location(String path) {
        return context.files().uri(protocol, path).toString();
    }

    /** One where nobody answers. */
    String deadLocation(String path) {
        return context.files().deadUri(protocol, path).toString();
    }

    /** The station is no worse for it: it still answers. */
    void stillAnswers() {
        Answer<?> answer = context.call(new dev.ocpp4j.v16.core.GetConfigurationRequest(List.of("HeartbeatInterval")));
        context.check("answers", answer.isResult(), "The station still answers", answer.problem(), answer.frames());
    }
}
