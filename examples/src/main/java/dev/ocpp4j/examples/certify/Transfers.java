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
    /** What may be tried instead. */
    private final List<TransferProtocol> others;

    private final int before;

    /** Whether the station tells them. */
    private final boolean told;

    private Transfers(StepContext context, List<TransferProtocol> protocols, boolean told) {
        this.context = context;
        this.told = told;
        protocol = protocols.get(0);
        others = protocols.subList(1, protocols.size());
        before = context.files().accesses().size();
    }

    /** By a protocol that the station tells, or by one of those that may be. @throws StepEnded when the step does not apply */
    static Transfers of(StepContext context) {
        context.requireProfile(FeatureProfile.FIRMWARE_MANAGEMENT);
        Optional<List<String>> told = context.capabilities().value(SUPPORTED_FILE_TRANSFER_PROTOCOLS);
        List<String> possible = told.orElse(List.of(TransferProtocol.HTTP.name(), TransferProtocol.FTP.name()));
        List<TransferProtocol> common = context.files().protocols().stream()
                .sorted()
                .filter(candidate -> possible.contains(candidate.name()))
                .toList();
        if (common.isEmpty()) {
            throw context.notApplicable(
                    "protocol",
                    "The station transfers files by " + String.join(", ", possible) + ", and no such server is there",
                    List.of());
        }
        return new Transfers(context, common, told.isPresent());
    }

    FileDepot files() {
        return context.files();
    }

    /**
     * A station need not tell by which protocols it transfers, and may tell several (1.6 errata 3.90), so one that does not
     * even try it by one may do by another.
     *
     * @return empty when there is none that is left to try, or the station came and failed
     */
    Optional<Transfers> byAnother(Access.Kind kind, List<Integer> frames) {
        if (others.isEmpty() || !accesses(kind).isEmpty()) {
            return Optional.empty();
        }
        if (told) {
            context.should(
                    "protocol",
                    false,
                    "The station transfers by what SupportedFileTransferProtocols tells",
                    "it refuses " + protocol + "; " + others.get(0) + " is tried",
                    frames);
        } else {
            context.remark(
                    "protocol",
                    "The station does not tell SupportedFileTransferProtocols, and transfers nothing by " + protocol
                            + "; " + others.get(0) + " is tried",
                    frames);
        }
        return Optional.of(new Transfers(context, others, told));
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
