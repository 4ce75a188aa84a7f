package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.v16.core.ChargePointStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTransitionsTest {
    // 1.6 section 4.9 with errata 3.20
    @Test
    void allPairsAreAsInTheTable() {
        List<String> names = new ArrayList<>();
        for (ChargePointStatus from : StatusTransitions.ORDER) {
            for (ChargePointStatus to : StatusTransitions.ORDER) {
                names.add(StatusTransitions.name(from, to).orElse("--"));
                assertEquals(
                        StatusTransitions.name(from, to).isPresent(),
                        StatusTransitions.isLegal(from, to),
                        from + " " + to);
            }
        }
        assertEquals(
                "-- A2 A3 A4 A5 -- A7 A8 A9 "
                        + "B1 -- B3 B4 B5 B6 -- -- B9 "
                        + "C1 -- -- C4 C5 C6 -- C8 C9 "
                        + "D1 -- D3 -- D5 D6 -- D8 D9 "
                        + "E1 -- E3 E4 -- E6 -- E8 E9 "
                        + "F1 F2 -- -- -- -- -- F8 F9 "
                        + "G1 G2 -- -- -- -- -- G8 G9 "
                        + "H1 H2 H3 H4 H5 -- -- -- H9 "
                        + "I1 I2 I3 I4 I5 I6 I7 I8 --",
                String.join(" ", names));
    }
}
