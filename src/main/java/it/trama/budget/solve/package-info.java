/** Which cells of an expenditure matrix follow from its totals, which do not, and one way to fill it. */
@NullMarked
package it.trama.budget.solve;

import org.jspecify.annotations.NullMarked;
