package dev.ocpp4j.examples.certify.core201;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.examples.certify.Item;
import dev.ocpp4j.examples.certify.StepRecord;
import dev.ocpp4j.examples.certify.Verdict;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Each case is passed by a healthy station or server, and failed by one that does one thing wrong. */
@Timeout(60)
class CasesTest {
    private static final Duration GENEROUS = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final String LOST = "lost";
    private static final String EMPTY_RESULT = "^\\[3,(\"[^\"]+\"),\\{\\}\\]$";
    private static final String ERROR = "[4,$1,\"InternalError\",\"\",{}]";

    /** What is wrong in what the station sends: a case, what is looked for in its frames, what stands there instead. */
    private static final String STATION = """
            TC_B_01_CS  "connectorStatus":"Available"                    "connectorStatus":"Faulted"
            TC_B_02_CS  \\{"status":"Rejected"\\}                        {"status":"Accepted"}
            TC_B_03_CS  "connectorStatus":"Available"                    "connectorStatus":"Faulted"
            TC_B_06_CS  "attributeValue":"300"                           "attributeValue":"301"
            TC_B_07_CS  "attributeValue":"true"                          "attributeValue":"false"
            TC_B_09_CS  "attributeStatus":"Accepted"                     "attributeStatus":"Rejected"
            TC_B_10_CS  "attributeStatus":"Accepted"                     "attributeStatus":"Rejected"
            TC_B_11_CS  "attributeStatus":"Rejected"                     "attributeStatus":"Accepted"
            TC_B_12_CS  "seqNo":0                                        "seqNo":1
            TC_B_13_CS  "EVConnectionTimeOut"                            "Something"
            TC_B_20_CS  \\{"status":"Accepted"\\}                        {"status":"Scheduled"}
            TC_B_23_CS  RemoteReset                                      PowerUp
            TC_B_30_CS  SecurityError                                    InternalError
            TC_B_32_CS  "attributeStatus":"UnknownComponent"             "attributeStatus":"UnknownVariable"
            TC_B_33_CS  "attributeStatus":"UnknownVariable"              "attributeStatus":"UnknownComponent"
            TC_B_34_CS  "attributeStatus":"NotSupportedAttributeType"    "attributeStatus":"Rejected"
            TC_B_35_CS  "attributeStatus":"UnknownComponent"             "attributeStatus":"Accepted"
            TC_B_36_CS  "attributeStatus":"UnknownVariable"              "attributeStatus":"Accepted"
            TC_B_37_CS  "attributeStatus":"NotSupportedAttributeType"    "attributeStatus":"Accepted"
            TC_B_39_CS  "attributeStatus":"Rejected"                     "attributeStatus":"Accepted"
            TC_E_28_CS  "ongoingIndicator":false                         "ongoingIndicator":true
            TC_E_34_CS  "messagesInQueue":false                          "messagesInQueue":true
            TC_F_20_CS  .*"Heartbeat".*                                  lost
            TC_G_03_CS  "connectorStatus":"Unavailable"                  "connectorStatus":"Available"
            TC_G_04_CS  \\{"status":"Accepted"\\}                        {"status":"Rejected"}
            TC_G_05_CS  "connectorStatus":"Unavailable","evseId":2       "connectorStatus":"Unavailable","evseId":1
            TC_G_06_CS  .*"connectorStatus":"Available","evseId":2.*     lost
            TC_G_07_CS  .*"StatusNotification".*                         lost
            TC_G_08_CS  "connectorStatus":"Unavailable"                  "connectorStatus":"Occupied"
            TC_G_09_CS  \\{"status":"Accepted"\\}                        {"status":"Scheduled"}
            TC_G_10_CS  \\{"status":"Accepted"\\}                        {"status":"Rejected"}
            TC_P_01_CS  UnknownVendorId                                  Accepted
            TC_P_03_CS  "attributeValue":"200"                           "attributeValue":"300"
            """;

    /** The same for the server. Whatever is not here answers an empty result by an error. */
    private static final String SERVER = """
            TC_A_01_CSMS  "status":"Accepted"    "status":"Pending"
            TC_B_01_CSMS  "status":"Accepted"    "status":"Rejected"
            TC_C_02_CSMS  "Unknown"              "Accepted"
            TC_C_06_CSMS  "Blocked"              "Accepted"
            TC_C_07_CSMS  "Expired"              "Accepted"
            TC_C_08_CSMS  "status":"Accepted"    "status":"Invalid"
            TC_C_20_CSMS  "Unknown"              "Accepted"
            TC_C_37_CSMS  "ClearCache",\\{\\}    "ClearCache",{"all":true}
            TC_C_38_CSMS  "ClearCache",\\{\\}    "ClearCache",[]
            TC_C_39_CSMS  GROUP1                 GROUP2
            TC_C_47_CSMS  MASTERPASS             GROUP1
            TC_C_48_CSMS  MASTERPASS             GROUP1
            TC_C_49_CSMS  MASTERPASS             GROUP1
            TC_E_01_CSMS  "status":"Accepted"    "status":"Invalid"
            TC_E_02_CSMS  "status":"Accepted"    "status":"Invalid"
            TC_E_03_CSMS  "status":"Accepted"    "status":"Invalid"
            TC_E_04_CSMS  "status":"Accepted"    "status":"Invalid"
            TC_E_10_CSMS  "status":"Accepted"    "status":"Invalid"
            TC_E_11_CSMS  "status":"Accepted"    "status":"Invalid"
            TC_E_16_CSMS  "Unknown"              "Accepted"
            TC_E_21_CSMS  "transactionId":"      "transactionId":"1
            TC_P_02_CSMS  UnknownVendorId        Accepted
            """;

    private record Mutation(String wanted, String instead) {
        static Map<String, Mutation> read(String lines) {
            return Arrays.stream(lines.split("\n"))
                    .map(line -> line.strip().split("\\s{2,}"))
                    .collect(Collectors.toMap(
                            parts -> parts[0], parts -> new Mutation(parts[1], parts[2]), (a, b) -> a, TreeMap::new));
        }

        UnaryOperator<String> change() {
            Pattern pattern = Pattern.compile(wanted);
            return text -> {
                String changed = pattern.matcher(text).replaceAll(instead);
                return changed.equals(LOST) ? null : changed;
            };
        }
    }

    private static <S extends Scene> Stream<DynamicTest> each(
            List<Case<S>> cases, Verdict wanted, Function<Case<S>, StepRecord> play) {
        return cases.stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    StepRecord record = play.apply(it);
                    assertEquals(
                            wanted, record.verdict(), () -> record.subChecks().toString());
                }));
    }

    private static Stream<Case<StationScene>> stationCases() {
        return Stream.of(BootCases.ALL, ProvisioningCases.ALL, OtherStationCases.ALL)
                .flatMap(List::stream);
    }

    private static Stream<Case<ServerScene>> serverCases() {
        return Stream.of(ServerCases.ALL, TransactionCases.ALL).flatMap(List::stream);
    }

    @TestFactory
    Stream<DynamicTest> aHealthyStationPasses() {
        return each(stationCases().toList(), Verdict.PASS, it -> new Bodies(GENEROUS, text -> text).play(it));
    }

    // EVBox: does not ask again once it was rejected
    @Test
    void aStationThatACaseLeavesRejectedIsSwitchedOnAgain() {
        Case<StationScene> left = new Case<>("LEFT", "A boot is rejected, for an hour", "", station -> {
            station.csms().answerBoots(RegistrationStatus.REJECTED, 3600);
            int mark = station.powerCycle();
            station.that("BootNotification comes", station.boots(mark).number() > mark, "it does not");
            station.awaitAnswered("BootNotification", mark);
        });
        List<StepRecord> records = new Bodies(GENEROUS, text -> text)
                .playAll(List.of(
                        left,
                        stationCases()
                                .filter(it -> it.id().equals("TC_B_06_CS"))
                                .findFirst()
                                .orElseThrow()));
        records.forEach(record -> assertEquals(
                Verdict.PASS, record.verdict(), () -> record.subChecks().toString()));
    }

    @TestFactory
    Stream<DynamicTest> aMutilatedStationFails() {
        Map<String, Mutation> mutations = Mutation.read(STATION);
        return each(stationCases().toList(), Verdict.FAIL, it -> new Bodies(
                        SHORT, mutations.get(it.id()).change())
                .play(it));
    }

    @TestFactory
    Stream<DynamicTest> aHealthyServerPasses() {
        return each(serverCases().toList(), Verdict.PASS, it -> new Bodies(GENEROUS, text -> text)
                .play(it, Bodies.UpgradesOf.RIGHT));
    }

    @TestFactory
    Stream<DynamicTest> aMutilatedServerFails() {
        Map<String, Mutation> mutations = Mutation.read(SERVER);
        Mutation otherwise = new Mutation(EMPTY_RESULT, ERROR);
        // Lets everybody in, and takes the first version that is offered.
        Bodies.UpgradesOf open = (user, password, versions) -> new Upgrade(Upgrade.SWITCHING, versions.get(0), false);
        return each(serverCases().toList(), Verdict.FAIL, it -> new Bodies(
                        SHORT, mutations.getOrDefault(it.id(), otherwise).change())
                .play(it, open));
    }

    @Test
    void theReportHasTheCasesThatPartSixHas() {
        List<String> ids = Core201.items().stream().map(Item::id).toList();
        assertEquals(ids, ids.stream().distinct().toList());
        assertEquals(
                List.of(),
                ids.stream()
                        .filter(id -> !id.matches("TC_[A-P]_\\d\\d_CS(MS)?"))
                        .toList());
    }
}
