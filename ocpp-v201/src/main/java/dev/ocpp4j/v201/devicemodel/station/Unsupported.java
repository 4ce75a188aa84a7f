package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;

/**
 * Requests with a word that this version does not have, such as another criterion. They come this far only when the
 * session reads leniently; else they are refused before.
 */
final class Unsupported {
    /** Why such a request is not supported. */
    static final StatusInfo PARAMETER = ReasonCode.UNSUPPORTED_PARAM.statusInfo();

    private Unsupported() {}

    static boolean isIn(Exchange exchange) {
        return exchange.findings().stream().anyMatch(finding -> finding.rule() == Rule.ENUM);
    }
}
