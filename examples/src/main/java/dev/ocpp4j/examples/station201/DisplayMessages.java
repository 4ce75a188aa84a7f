package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.v201.common.MessageFormat;
import dev.ocpp4j.v201.displaymessage.ClearDisplayMessageRequest;
import dev.ocpp4j.v201.displaymessage.ClearDisplayMessageResponse;
import dev.ocpp4j.v201.displaymessage.ClearMessageStatus;
import dev.ocpp4j.v201.displaymessage.DisplayMessageStatus;
import dev.ocpp4j.v201.displaymessage.GetDisplayMessagesRequest;
import dev.ocpp4j.v201.displaymessage.GetDisplayMessagesResponse;
import dev.ocpp4j.v201.displaymessage.GetDisplayMessagesStatus;
import dev.ocpp4j.v201.displaymessage.MessageInfo;
import dev.ocpp4j.v201.displaymessage.MessagePriority;
import dev.ocpp4j.v201.displaymessage.NotifyDisplayMessagesRequest;
import dev.ocpp4j.v201.displaymessage.SetDisplayMessageRequest;
import dev.ocpp4j.v201.displaymessage.SetDisplayMessageResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The messages that the CSMS wants on the display (block O). They survive a restart. Used on the loop only. */
final class DisplayMessages {
    private static final int PER_REPORT = 5;
    private static final Set<MessageFormat> FORMATS = Set.of(MessageFormat.ASCII, MessageFormat.UTF8);

    private final List<Evse> evses;
    private final StationVariables variables;
    private final StationClock clock;
    private final Calls calls;
    private final Map<Integer, MessageInfo> messages = new LinkedHashMap<>();

    DisplayMessages(List<Evse> evses, StationVariables variables, StationClock clock, Calls calls) {
        this.evses = evses;
        this.variables = variables;
        this.clock = clock;
        this.calls = calls;
    }

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(
                        SetDisplayMessageRequest.class,
                        onLoop.answer((request, exchange) -> new SetDisplayMessageResponse(set(request.message()))))
                .onAsync(
                        GetDisplayMessagesRequest.class,
                        onLoop.answer((request, exchange) -> get(request, exchange, onLoop)))
                .onAsync(
                        ClearDisplayMessageRequest.class,
                        onLoop.answer((request, exchange) -> new ClearDisplayMessageResponse(
                                clear(request.id()) ? ClearMessageStatus.ACCEPTED : ClearMessageStatus.UNKNOWN)))
                .build();
    }

    private DisplayMessageStatus set(MessageInfo message) {
        dropEnded();
        if (!FORMATS.contains(message.message().format())) {
            return DisplayMessageStatus.NOT_SUPPORTED_MESSAGE_FORMAT;
        }
        if (message.transactionId() != null && !isOngoing(message.transactionId())) {
            return DisplayMessageStatus.UNKNOWN_TRANSACTION;
        }
        boolean isNew = !messages.containsKey(message.id());
        boolean full = isNew && messages.size() >= OptionalVariables.MAX_MESSAGES;
        if (full || !variables.get(variables.optional.displayEnabled)) {
            return DisplayMessageStatus.REJECTED;
        }
        if (message.priority() == MessagePriority.ALWAYS_FRONT) {
            messages.values().removeIf(other -> other.priority() == MessagePriority.ALWAYS_FRONT); // one at a time
        }
        messages.put(message.id(), message);
        count();
        return DisplayMessageStatus.ACCEPTED;
    }

    private boolean isOngoing(String transactionId) {
        return evses.stream()
                .flatMap(evse -> evse.transaction().stream())
                .anyMatch(transaction -> transaction.id().equalsIgnoreCase(transactionId));
    }

    /** What has had its time, or whose transaction is over, is removed. */
    private void dropEnded() {
        Instant now = clock.now();
        messages.values()
                .removeIf(message ->
                        (message.endDateTime() != null && !message.endDateTime().isAfter(now))
                                || (message.transactionId() != null && !isOngoing(message.transactionId())));
        count();
    }

    private void count() {
        variables.optional.messages = messages.size();
    }

    private boolean clear(int id) {
        dropEnded();
        boolean found = messages.remove(id) != null;
        count();
        return found;
    }

    private GetDisplayMessagesResponse get(GetDisplayMessagesRequest request, Exchange exchange, OnLoop onLoop) {
        dropEnded();
        List<MessageInfo> wanted = messages.values().stream()
                .filter(message -> (request.id() == null || request.id().contains(message.id()))
                        && (request.priority() == null || request.priority() == message.priority())
                        && (request.state() == null || request.state() == message.state()))
                .toList();
        if (wanted.isEmpty()) {
            return new GetDisplayMessagesResponse(GetDisplayMessagesStatus.UNKNOWN);
        }
        onLoop.afterReply(exchange, () -> tell(request.requestId(), wanted));
        return new GetDisplayMessagesResponse(GetDisplayMessagesStatus.ACCEPTED);
    }

    private void tell(int requestId, List<MessageInfo> wanted) {
        for (int i = 0; i < wanted.size(); i += PER_REPORT) {
            int end = Math.min(i + PER_REPORT, wanted.size());
            calls.tell(new NotifyDisplayMessagesRequest(requestId)
                    .withMessageInfo(wanted.subList(i, end))
                    .withTbc(end < wanted.size() ? true : null));
        }
    }
}
