/** What is said when Trama cannot start: a sentence and a remedy. */
@NullMarked
package it.trama.shared.start;

import org.jspecify.annotations.NullMarked;
