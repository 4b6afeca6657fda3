/** How a plan is put into words: the labels of its lists, its targets, its amounts. */
@NullMarked
package it.trama.plan.words;

import org.jspecify.annotations.NullMarked;
