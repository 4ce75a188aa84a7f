/** Types that messages of more than one profile use. */
@NullMarked
package dev.ocpp4j.v16.common;

import org.jspecify.annotations.NullMarked;
