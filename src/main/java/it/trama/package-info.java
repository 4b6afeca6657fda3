/** Trama, from the plan of a social district to the work with people and back. */
@NullMarked
package it.trama;

import org.jspecify.annotations.NullMarked;
