package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TXN_ALIGNED_DATA;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TXN_SAMPLED_DATA;

import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.List;

/** Step 6: plug in, show a card, charge, show it again, unplug (OCA TC_003_CS). */
final class PlugInFirstStep implements Step {
    @Override
    public Title title() {
        return Title.of16(
                6,
                "Core",
                "Session – local – plug-in first",
                "Plug in, present a card; after some meter values present it again; unplug.");
    }

    @Override
    public void run(StepContext context) {
        SessionParts session = new SessionParts(context);
        Sampling sampling = session.sampling();
        int mark = session.plugIn();

        Sighting<StartTransactionRequest> start = context.act(
                "start",
                Actuation.presentTag(context.connector(), context.setup().idTag()),
                SessionParts.START);
        session.started(start, session.authorized(mark, start));
        int transaction = session.transactionId(start);
        session.charging(mark);
        List<Sighting<MeterValuesRequest>> values = session.meterValues(start.number(), transaction, 3, sampling);
        MeterChecks meters = new MeterChecks(context);
        meters.measurands(values);
        meters.spacing(values, sampling);

        int beforeStop = context.mark();
        Sighting<StopTransactionRequest> stop = context.act(
                "stop",
                Actuation.presentSameTag(context.connector(), start.request().idTag()),
                SessionParts.STOP);
        session.stopped(stop, transaction, start);
        stopDetails(context, beforeStop, start, stop);
        session.finishing(beforeStop);
        session.unplug(beforeStop);
        List<Sighting<MeterValuesRequest>> all = context.seen(start.number(), Expect.any(MeterValuesRequest.class));
        meters.registers(
                start,
                all.stream().filter(seen -> seen.number() < stop.number()).toList(),
                stop);
        meters.over(all, transaction, stop);
        oneTransaction(context, mark);
        answered(context, mark);
    }

    private static void stopDetails(
            StepContext context,
            int mark,
            Sighting<StartTransactionRequest> start,
            Sighting<StopTransactionRequest> stop) {
        List<Integer> again = context.seen(mark, SessionParts.AUTHORIZE).stream()
                .filter(authorize -> authorize
                        .request()
                        .idTag()
                        .equalsIgnoreCase(start.request().idTag()))
                .map(Sighting::number)
                .toList();
        context.should(
                "no-authorize",
                again.isEmpty(),
                "No Authorize for the identifier that started the transaction (1.6 section 4.1)",
                "it came",
                again.isEmpty() ? List.of(stop.number()) : again);
        Reason reason = stop.request().reason();
        context.check(
                "stop-reason",
                reason == null || reason == Reason.LOCAL,
                "The reason is Local or absent",
                "it is " + Words.of(reason),
                List.of(stop.number()));
        stopData(context, stop);
    }

    private static void stopData(StepContext context, Sighting<StopTransactionRequest> stop) {
        boolean configured = !context.capabilities()
                        .value(STOP_TXN_SAMPLED_DATA)
                        .orElse(List.of())
                        .isEmpty()
                || !context.capabilities()
                        .value(STOP_TXN_ALIGNED_DATA)
                        .orElse(List.of())
                        .isEmpty();
        boolean present = stop.request().transactionData() != null
                && !stop.request().transactionData().isEmpty();
        context.should(
                "stop-data",
                present == configured,
                configured
                        ? "transactionData is there, as StopTxnSampledData or StopTxnAlignedData asks for"
                        : "transactionData is absent, as StopTxnSampledData and StopTxnAlignedData are empty"
                                + " (1.6 section 3.16.5)",
                present ? "it is there" : "it is absent",
                List.of(stop.number()));
    }

    private static void oneTransaction(StepContext context, int mark) {
        List<Integer> starts = context.seen(mark, SessionParts.START).stream()
                .map(Sighting::number)
                .toList();
        context.check(
                "one-transaction",
                starts.size() == 1,
                "There is exactly one StartTransaction",
                "there are " + starts.size(),
                starts);
    }

    private static void answered(StepContext context, int mark) {
        List<Integer> open = context.bench().recorder().since(mark).stream()
                .filter(frame -> frame.isCallFromStation()
                        && context.bench().recorder().answerTo(frame).isEmpty())
                .map(Frame::number)
                .toList();
        if (open.size() > 1) { // the last one may just have come
            context.info("answered", open.size() + " CALLs were not answered yet", open.toArray(Integer[]::new));
        }
    }
}
