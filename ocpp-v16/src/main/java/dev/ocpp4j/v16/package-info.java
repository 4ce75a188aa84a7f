/** OCPP 1.6: {@link dev.ocpp4j.v16.Ocpp16#PROTOCOL} is the door; the packages below follow the feature profiles. */
@NullMarked
package dev.ocpp4j.v16;

import org.jspecify.annotations.NullMarked;
