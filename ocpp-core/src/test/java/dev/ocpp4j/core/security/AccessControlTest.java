package dev.ocpp4j.core.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessControlTest {
    private static final Access FIRST = new Access(1).withPassword(Password.ofText("first"));
    private static final Access SECOND = FIRST.withPassword(Password.ofText("second"));
    private static final Access THIRD = FIRST.withPassword(Password.ofText("third"));

    private final List<String> kept = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final AccessControl access = new AccessControl(FIRST, null, 2, this::keep);

    AccessControlTest() {
        access.listener(new AccessControl.Listener() {
            @Override
            public void onChange() {
                told.add("change");
            }

            @Override
            public void onSettled(Access settled, Access dropped, boolean changed) {
                told.add("kept " + name(settled) + " dropped " + name(dropped) + " " + changed);
            }

            @Override
            public void onProblem(SecurityProblem problem, String explanation) {
                told.add(problem.name());
            }
        });
    }

    private void keep(Access proven, Access candidate) {
        kept.add(name(proven) + "," + name(candidate));
    }

    private static String name(Access access) {
        return access == null ? "none" : access.equals(FIRST) ? "first" : access.equals(SECOND) ? "second" : "third";
    }

    // A01.FR.03, A01.FR.04, A02.FR.28: whatever the other side made of it, one of them leads in
    @Test
    void aChangeIsTriedInTurnWithWhatWorked() {
        access.change(now -> SECOND);

        List<String> tried = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Access with = access.next();
            tried.add(name(with));
            access.failed(with, null, "");
        }
        assertEquals(List.of("second", "second", "first", "first", "second", "second", "first"), tried);
        assertEquals(List.of("first,second"), kept, "both survive a power loss");

        access.connected(FIRST, List.of());
        assertEquals(List.of("change", "kept first dropped second false"), told);
        assertEquals("first,none", kept.get(1));
        assertEquals(FIRST, access.current());
    }

    @Test
    void whatWorksIsKeptAndTheOtherForgotten() {
        access.change(now -> SECOND);
        access.connected(access.next(), List.of());

        assertEquals(List.of("change", "kept second dropped first true"), told);
        assertEquals("second,none", kept.get(1));
        assertEquals(SECOND, access.next());
    }

    @Test
    void aSecondChangeBuildsOnTheFirstAndFallsBackToWhatWorked() {
        access.change(now -> SECOND);
        access.change(now -> {
            assertEquals(SECOND, now);
            return THIRD;
        });

        assertEquals(THIRD, access.next());
        access.failed(THIRD, null, "");
        access.failed(THIRD, null, "");
        assertEquals(FIRST, access.next());
    }

    // A05: what a higher profile needs is there before it is used
    @Test
    void whatTheProfileDoesNotUseCountsAtOnce() {
        AccessControl plain = new AccessControl(new Access(0), null, 2, this::keep);
        plain.listener(new AccessControl.Listener() {
            @Override
            public void onChange() {
                told.add("change");
            }
        });

        plain.change(now -> now.withPassword(FIRST.password()));
        assertEquals(List.of(), told);
        assertEquals(FIRST.password(), plain.proven().password());
        plain.change(now -> now.withProfile(1));
        assertEquals(List.of("change"), told);
        assertEquals(FIRST, plain.next());
    }

    @Test
    void whoeverTakesAChangeBackTriesNothing() {
        access.change(now -> SECOND);
        access.change(now -> FIRST);

        assertEquals(FIRST, access.next());
        access.failed(FIRST, null, "");
        access.failed(FIRST, null, "");
        assertEquals(FIRST, access.next());
    }

    @Test
    void aTrialGoesOnAfterARestart() {
        AccessControl again = new AccessControl(FIRST, SECOND, 1, this::keep);

        assertEquals(SECOND, again.next());
        again.failed(SECOND, null, "");
        assertEquals(FIRST, again.next());
    }

    // A00.FR.316: once for as long as it lasts
    @Test
    void aProblemIsToldOnceUntilTheStationGetsIn() {
        for (int i = 0; i < 3; i++) {
            access.failed(FIRST, SecurityProblem.TLS_VERSION, "old");
        }
        access.failed(FIRST, SecurityProblem.CREDENTIALS, "wrong");
        access.connected(FIRST, List.of());
        access.failed(FIRST, SecurityProblem.CREDENTIALS, "wrong");

        assertEquals(List.of("TLS_VERSION", "CREDENTIALS", "CREDENTIALS"), told);
    }

    // A01.FR.12
    @Test
    void noSecretIsShown() {
        assertFalse(FIRST.toString().contains("first"));
        assertEquals(Password.ofText("first"), FIRST.password());
        assertNotEquals(FIRST, SECOND);
    }

    // SEC-03
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000102030405060708090A0B0C0D0E",
                "000102030405060708090A0B0C0D0E0F1011121314",
                "000102030405060708090A0B0C0D0E0",
                "000102030405060708090A0B0C0D0E0G"
            })
    void whatIsNoAuthorizationKeyIsRefusedWithoutQuotingIt(String digits) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Password.ofAuthorizationKey(digits));
        assertFalse(refused.getMessage().contains("0001"));
        assertEquals(null, refused.getCause());
    }

    @Test
    void anAuthorizationKeyIsTheBytesOfItsDigits() {
        assertEquals(
                new Password(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, -1}),
                Password.ofAuthorizationKey("000102030405060708090a0B0C0D0EfF"));
    }
}
