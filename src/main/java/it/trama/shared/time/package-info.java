/** The day on which the district works. */
@NullMarked
package it.trama.shared.time;

import org.jspecify.annotations.NullMarked;
