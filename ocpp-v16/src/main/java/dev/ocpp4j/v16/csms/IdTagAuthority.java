package dev.ocpp4j.v16.csms;

import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;

/** Says who may charge. Safe for use by many threads; it may take its time. */
@FunctionalInterface
public interface IdTagAuthority {
    /** Everybody may charge. */
    IdTagAuthority EVERYBODY = (stationId, idTag) -> new IdTagInfo(AuthorizationStatus.ACCEPTED);

    /**
     * What is known about an identifier (1.6 section 7.27).
     *
     * @param stationId where it was presented
     * @param idTag to be compared without regard to case (section 7.28)
     */
    IdTagInfo authorize(String stationId, String idTag);
}
