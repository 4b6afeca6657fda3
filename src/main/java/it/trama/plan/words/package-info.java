/** How a plan is put into words: the labels of its lists, its targets, its amounts. */
@NullMarked
@NamedInterface("words")
package it.trama.plan.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
