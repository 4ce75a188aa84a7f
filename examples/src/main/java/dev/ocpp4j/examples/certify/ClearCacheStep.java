package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.AUTHORIZATION_CACHE_ENABLED;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.LOCAL_PRE_AUTHORIZE;

import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheResponse;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import java.util.List;
import java.util.Optional;

/** Step 22: the cache of identifiers is cleared, and forgets (OCA TC_061_CS and TC_007_CS, 1.6 section 5.4). */
final class ClearCacheStep implements Step {
    @Override
    public Title title() {
        return Title.of16(
                22,
                "Core",
                "Clear cache",
                "If the station has a cache, three times: plug in, present a card, present it again, unplug.");
    }

    @Override
    public void run(StepContext context) {
        boolean enabled =
                context.capabilities().value(AUTHORIZATION_CACHE_ENABLED).orElse(false);
        boolean forgets = enabled
                && context.capabilities().isWritable(LOCAL_PRE_AUTHORIZE)
                && context.configure(LOCAL_PRE_AUTHORIZE, "true");
        clear(context, enabled);
        if (forgets) {
            StepContext first = context.part("first");
            asked(first, session(first), true, "Authorize comes for an identifier that is not in the cache");
            StepContext second = context.part("second");
            asked(second, session(second), false, "No Authorize for an identifier that is in the cache");
            clear(context, true);
            StepContext third = context.part("third");
            asked(third, session(third), true, "Authorize comes again after ClearCache");
        } else if (enabled) {
            context.info("forgets", "LocalPreAuthorize cannot be set: what the cache holds cannot be seen");
        }
    }

    private static void clear(StepContext context, boolean enabled) {
        Answer<ClearCacheResponse> answer = context.ask("clear", new ClearCacheRequest());
        boolean accepted = answer.response().status() == ClearCacheStatus.ACCEPTED;
        if (enabled || accepted) {
            context.check("clear", accepted, "ClearCache is Accepted", "it was Rejected", answer.frames());
        } else {
            context.pass(
                    "clear",
                    "ClearCache is Rejected by a station without a cache (1.6 errata 3.23)",
                    answer.frames().toArray(Integer[]::new));
            context.remark(
                    "no-cache", "No authorization cache: ClearCache is Rejected, as it should be", answer.frames());
        }
    }

    /** A session as short as can be. @return the mark before it */
    private static int session(StepContext context) {
        int mark = context.mark();
        SessionParts parts = new SessionParts(context);
        parts.plugIn();
        Sighting<StartTransactionRequest> start = context.act(
                "start",
                Actuation.presentTag(context.connector(), context.setup().idTag()),
                SessionParts.START);
        parts.charging(mark);
        parts.end(new SessionParts.Session(mark, start, parts.transactionId(start)));
        return mark;
    }

    private static void asked(StepContext context, int mark, boolean should, String demand) {
        Optional<Sighting<AuthorizeRequest>> seen =
                context.seen(mark, SessionParts.AUTHORIZE).stream().findFirst();
        context.check(
                "authorize",
                seen.isPresent() == should,
                demand,
                seen.isPresent() ? "it came" : "it did not come",
                seen.map(authorize -> List.of(authorize.number())).orElse(context.messages(mark)));
    }
}
