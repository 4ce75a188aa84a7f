package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUES_SAMPLED_DATA;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUE_SAMPLE_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;

import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import java.util.List;
import java.util.Optional;

/** Step 4: a key is changed, and what must not change does not. */
final class ChangeConfigurationStep implements Step {
    @Override
    public Title title() {
        return Title.of16(4, "Core", "Change configuration", "Nothing to do.");
    }

    @Override
    public void run(StepContext context) {
        change(context);
        refuse(context, "unknown-key", "Testing", "1", List.of(ConfigurationStatus.NOT_SUPPORTED), false);
        refuse(
                context,
                "negative",
                METER_VALUE_SAMPLE_INTERVAL.name(),
                "-1",
                List.of(ConfigurationStatus.REJECTED),
                true);
        refuse(context, "read-only", NUMBER_OF_CONNECTORS.name(), "17", List.of(ConfigurationStatus.REJECTED), false);
        refuse(
                context,
                "measurand",
                METER_VALUES_SAMPLED_DATA.name(),
                "Energy.Active.Import.Register,No.Such.Measurand",
                List.of(ConfigurationStatus.REJECTED),
                false);
    }

    /** What decides: a value is accepted, and it is there afterwards. */
    private static void change(StepContext context) {
        String key = METER_VALUE_SAMPLE_INTERVAL.name();
        Optional<String> before = context.bench().keys().read(key);
        String value = before.filter("30"::equals).isPresent() ? "31" : "30";
        before.ifPresent(old -> context.bench().keys().remember(key, old));
        Answer<ChangeConfigurationResponse> answer = context.ask("change", new ChangeConfigurationRequest(key, value));
        ConfigurationStatus status = answer.response().status();
        boolean accepted = status == ConfigurationStatus.ACCEPTED || status == ConfigurationStatus.REBOOT_REQUIRED;
        context.check(
                "change",
                accepted,
                key + " := " + value + " is Accepted or RebootRequired",
                "it was " + Words.of(status),
                answer.frames());
        if (accepted) {
            int mark = context.mark();
            Optional<String> now = context.bench().keys().read(key);
            context.check(
                    "read-back",
                    now.filter(value::equals).isPresent(),
                    key + " is " + value + " afterwards",
                    "it is " + now.orElse("not told"),
                    context.messages(mark));
        }
    }

    /** What must not be changed: is refused, and is as it was. */
    private static void refuse(
            StepContext context,
            String id,
            String key,
            String value,
            List<ConfigurationStatus> right,
            boolean errorIsRight) {
        Optional<String> before = context.bench().keys().read(key);
        int mark = context.mark();
        Answer<ChangeConfigurationResponse> answer = context.call(new ChangeConfigurationRequest(key, value));
        boolean refused =
                answer.isResult() ? right.contains(answer.response().status()) : errorIsRight && answer.isError();
        context.should(
                id,
                refused,
                key + " := " + value + " is " + Words.of(right.get(0)),
                answer.isResult() ? "it was " + Words.of(answer.response().status()) : answer.problem(),
                answer.frames());
        Optional<String> after = context.bench().keys().read(key);
        if (before.isPresent() && !after.equals(before)) {
            context.bench().keys().remember(key, before.get());
            context.should(
                    id + "-unchanged",
                    false,
                    key + " stays " + before.get(),
                    "it is " + after.orElse("gone"),
                    context.messages(mark));
        }
    }
}
