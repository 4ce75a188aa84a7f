package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.core.BootNotificationRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Completes what a tester filled in by what the station says about itself, and compares both. */
final class Headers {
    private final Optional<BootNotificationRequest> told;

    Headers(List<Frame> frames) {
        Expect<BootNotificationRequest> boot = Expect.any(BootNotificationRequest.class);
        told = frames.stream()
                .filter(boot::matches)
                .findFirst() // an update in the course of the run is not what was to be tested
                .map(frame -> boot.seen(frame).request());
    }

    Report.Header complete(Report.Header typed) {
        if (told.isEmpty()) {
            return typed;
        }
        return new Report.Header(
                typed.stationId(),
                Objects.requireNonNullElse(typed.manufacturer(), told.get().chargePointVendor()),
                Objects.requireNonNullElse(typed.model(), told.get().chargePointModel()),
                typed.firmware() == null ? told.get().firmwareVersion() : typed.firmware(),
                typed.tester(),
                typed.current(),
                typed.date());
    }

    /** Where both disagree, one sentence each. */
    List<String> differences(Report.Header typed) {
        List<String> notes = new ArrayList<>();
        told.ifPresent(boot -> {
            compare(notes, "manufacturer", typed.manufacturer(), boot.chargePointVendor());
            compare(notes, "model", typed.model(), boot.chargePointModel());
            compare(notes, "firmware", typed.firmware(), boot.firmwareVersion());
        });
        return notes;
    }

    private static void compare(List<String> notes, String what, String typed, String told) {
        if (typed != null && told != null && !typed.equals(told)) {
            notes.add("The tester gives the " + what + " as " + typed + ", the station as " + told);
        }
    }
}
