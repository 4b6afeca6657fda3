/** A plan as papers: the whole document and the decision that adopts it, ready to become files. */
@NullMarked
package it.trama.plan.paper;

import org.jspecify.annotations.NullMarked;
