package dev.ocpp4j.examples.certify;

/** What is asked of a station that is accepted and asked by TriggerMessage to send BootNotification. */
public enum BootTrigger {
    /** It has to send it, as the original certificate had it. */
    REQUIRE,
    /** It may refuse, as 1.6 erratum 3.35 recommends. */
    ALLOW_REJECT,
    /** It is not asked at all, as 1.6 erratum 3.40 wants it. */
    SKIP
}
