package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.GET_CONFIGURATION_MAX_KEYS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SUPPORTED_FEATURE_PROFILES;

import dev.ocpp4j.v16.configuration.Access;
import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.configuration.ConfigurationKeys;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Step 3: the station tells its configuration; what it can do is noted for the other steps. */
final class GetConfigurationStep implements Step {
    private static final String UNKNOWN = "x.Unknown";
    /** A station that takes more keys than this at once is not asked for too many. */
    private static final int MANY_KEYS = 100;

    @Override
    public Title title() {
        return Title.of16(3, "Core", "Get configuration", "Nothing to do.");
    }

    @Override
    public void run(StepContext context) {
        Answer<GetConfigurationResponse> all = context.ask("all", new GetConfigurationRequest());
        context.bench().learn(all);
        context.check(
                "all",
                !context.capabilities().keys().isEmpty(),
                "GetConfiguration without keys tells all",
                "it told none",
                all.frames());
        required(context, all);
        one(context);
        knownAndUnknown(context);
        tooMany(context);
    }

    /** 1.6 chapter 9: what each claimed profile requires. */
    private static void required(StepContext context, Answer<GetConfigurationResponse> all) {
        List<String> profiles =
                context.capabilities().value(SUPPORTED_FEATURE_PROFILES).orElse(List.of());
        List<String> missing = new ArrayList<>();
        List<String> access = new ArrayList<>();
        for (ConfigurationKey<?> key : ConfigurationKeys.ALL) {
            Optional<KeyValue> told = context.capabilities().key(key);
            if (told.isEmpty() && key.isRequired() && isClaimed(key, profiles)) {
                missing.add(key.name());
            }
            told.filter(value -> hasWrongAccess(key, value)).ifPresent(value -> access.add(key.name()));
        }
        context.should(
                "required-keys",
                missing.isEmpty(),
                "All keys are there that the profiles require",
                "these are missing: " + String.join(", ", missing),
                all.frames());
        context.should(
                "readonly",
                access.isEmpty(),
                "readonly is as the specification has it",
                "not for " + String.join(", ", access),
                all.frames());
    }

    private static boolean isClaimed(ConfigurationKey<?> key, List<String> profiles) {
        FeatureProfile profile = key.profile().orElseThrow();
        return profile == FeatureProfile.CORE
                || profile.word().filter(profiles::contains).isPresent();
    }

    private static boolean hasWrongAccess(ConfigurationKey<?> key, KeyValue told) {
        if (key.access() == Access.R_OR_RW) {
            return false;
        }
        return told.readonly() == key.access().isWritable();
    }

    private static void one(StepContext context) {
        String name = SUPPORTED_FEATURE_PROFILES.name();
        Answer<GetConfigurationResponse> answer = context.ask("one-key", new GetConfigurationRequest(List.of(name)));
        List<String> known = known(answer);
        context.check(
                "one-key",
                known.equals(List.of(name)),
                "GetConfiguration of " + name + " tells that key and no other",
                "it told " + known,
                answer.frames());
        context.check(
                "one-key-unknown",
                unknown(answer).isEmpty(),
                "unknownKey is empty for a known key",
                "it is " + unknown(answer),
                answer.frames());
    }

    private static void knownAndUnknown(StepContext context) {
        Answer<GetConfigurationResponse> answer =
                context.ask("unknown-key", new GetConfigurationRequest(List.of(HEARTBEAT_INTERVAL.name(), UNKNOWN)));
        context.check(
                "unknown-key",
                known(answer).equals(List.of(HEARTBEAT_INTERVAL.name()))
                        && unknown(answer).equals(List.of(UNKNOWN)),
                "A known key is told in configurationKey, an unknown one in unknownKey",
                "known: " + known(answer) + ", unknown: " + unknown(answer),
                answer.frames());
    }

    private static void tooMany(StepContext context) {
        Optional<Integer> max = context.capabilities().value(GET_CONFIGURATION_MAX_KEYS);
        if (max.isEmpty() || max.get() >= MANY_KEYS) {
            context.info("too-many-keys", "Not asked for more than GetConfigurationMaxKeys: there is no low limit");
            return;
        }
        Answer<GetConfigurationResponse> answer = context.call(
                new GetConfigurationRequest(Collections.nCopies(max.get() + 1, HEARTBEAT_INTERVAL.name())));
        context.check(
                "too-many-keys",
                answer.isResult() || answer.isError(),
                "More than " + max.get() + " keys are answered, or refused by a CALLERROR",
                answer.problem(),
                answer.frames());
    }

    private static List<String> known(Answer<GetConfigurationResponse> answer) {
        List<KeyValue> keys = answer.response().configurationKey();
        return keys == null ? List.of() : keys.stream().map(KeyValue::key).toList();
    }

    private static List<String> unknown(Answer<GetConfigurationResponse> answer) {
        List<String> keys = answer.response().unknownKey();
        return keys == null ? List.of() : keys;
    }
}
