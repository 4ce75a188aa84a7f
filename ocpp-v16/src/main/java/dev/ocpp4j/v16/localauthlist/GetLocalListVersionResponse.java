package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells the version of the Local Authorization List (1.6 sections 5.10 and 6.28).
 *
 * @param listVersion the version; 0 when the list is empty, -1 when there is no such list
 */
public record GetLocalListVersionResponse(@NotNull Integer listVersion) implements Response {}
