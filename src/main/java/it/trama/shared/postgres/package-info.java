/** The database: the one that comes along, or the one that the environment names. */
@NullMarked
package it.trama.shared.postgres;

import org.jspecify.annotations.NullMarked;
