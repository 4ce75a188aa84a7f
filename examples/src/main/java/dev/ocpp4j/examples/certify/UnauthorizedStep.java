package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.LOCAL_PRE_AUTHORIZE;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TRANSACTION_ON_INVALID_ID;

import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.List;
import java.util.Optional;

/** Step 13: a card that is not accepted starts nothing, or not for long (OCA TC_023_1 to 3_CS). */
final class UnauthorizedStep implements Step {
    @Override
    public Title title() {
        return Title.of16(
                13,
                "Core",
                "Session – local – unauthorized",
                "Four times: plug in, present a card (that is refused), unplug.");
    }

    @Override
    public void run(StepContext context) {
        if (context.capabilities().isWritable(LOCAL_PRE_AUTHORIZE)) {
            context.configure(LOCAL_PRE_AUTHORIZE, "false");
        }
        context.call(new ClearCacheRequest());
        try {
            for (AuthorizationStatus status :
                    List.of(AuthorizationStatus.INVALID, AuthorizationStatus.EXPIRED, AuthorizationStatus.BLOCKED)) {
                refused(context, status);
            }
            invalidated(context);
        } finally {
            context.csms().answerTags(AuthorizationStatus.ACCEPTED, AuthorizationStatus.ACCEPTED);
        }
    }

    private static String tag(StepContext context, String suffix) {
        String tag = context.setup().idTag();
        return tag.length() + suffix.length() > 20 ? tag : tag + suffix;
    }

    private static void refused(StepContext context, AuthorizationStatus status) {
        String word = Words.of(status);
        context.csms().answerTags(status, status);
        int mark = context.mark();
        context.act(
                word + "-preparing",
                Actuation.plugIn(context.connector()),
                Expect.status(context.connector(), ChargePointStatus.PREPARING));
        Sighting<AuthorizeRequest> authorize = context.act(
                word + "-authorize",
                Actuation.presentTag(context.connector(), tag(context, "-" + word)),
                Expect.any(AuthorizeRequest.class));
        Optional<Sighting<StartTransactionRequest>> start = context.watch(
                authorize.number(), SessionParts.START, context.times().watch());
        context.check(
                word + "-no-start",
                start.isEmpty(),
                "No StartTransaction within " + Words.seconds(context.times().watch()) + " after " + word,
                "it came",
                List.of(start.map(Sighting::number).orElse(authorize.number())));
        status(context, word, mark);
        new SessionParts(context).unplug(context.mark());
    }

    /** Preparing, or back to where nothing goes on. */
    private static void status(StepContext context, String word, int mark) {
        List<Sighting<StatusNotificationRequest>> told =
                context.seen(mark, Expect.any(StatusNotificationRequest.class)).stream()
                        .filter(seen -> seen.request().connectorId() == context.connector())
                        .toList();
        Sighting<StatusNotificationRequest> last = told.get(told.size() - 1);
        context.check(
                word + "-status",
                List.of(ChargePointStatus.PREPARING, ChargePointStatus.AVAILABLE, ChargePointStatus.FINISHING)
                        .contains(last.request().status()),
                "The connector is Preparing, Finishing or Available after " + word,
                "it is " + Words.of(last.request().status()),
                List.of(last.number()));
    }

    /** Accepted by Authorize, Invalid when the transaction starts (1.6 section 3.5.4 and errata 3.17). */
    private static void invalidated(StepContext context) {
        boolean stops =
                context.capabilities().value(STOP_TRANSACTION_ON_INVALID_ID).orElse(true);
        invalidated(context, stops);
        boolean other = context.bench().isAutomatic()
                && context.capabilities().isWritable(STOP_TRANSACTION_ON_INVALID_ID)
                && context.configure(STOP_TRANSACTION_ON_INVALID_ID, Boolean.toString(!stops));
        if (other) {
            invalidated(context, !stops);
        }
    }

    private static void invalidated(StepContext context, boolean stops) {
        String id = stops ? "stops" : "suspends";
        context.csms().answerTags(AuthorizationStatus.ACCEPTED, AuthorizationStatus.INVALID);
        context.act(
                id + "-preparing",
                Actuation.plugIn(context.connector()),
                Expect.status(context.connector(), ChargePointStatus.PREPARING));
        Sighting<StartTransactionRequest> start = context.act(
                id + "-start", Actuation.presentTag(context.connector(), tag(context, "-LATE")), SessionParts.START);
        if (stops) {
            Sighting<StopTransactionRequest> stop = context.require(id + "-stop", start.number(), SessionParts.STOP);
            Reason reason = stop.request().reason();
            context.should(
                    id + "-reason",
                    reason == Reason.DE_AUTHORIZED,
                    "The reason is DeAuthorized",
                    "it is " + Words.of(reason),
                    List.of(stop.number()));
        } else {
            context.expect(
                    id + "-suspended",
                    start.number(),
                    Expect.status(context.connector(), ChargePointStatus.SUSPENDED_EVSE));
            Optional<Sighting<StopTransactionRequest>> stop = context.watch(
                    start.number(), SessionParts.STOP, context.times().watch());
            context.check(
                    id + "-goes-on",
                    stop.isEmpty(),
                    "The transaction goes on with StopTransactionOnInvalidId=false",
                    "StopTransaction came",
                    List.of(stop.map(Sighting::number).orElse(start.number())));
        }
        new SessionParts(context).unplug(context.mark());
    }
}
