/** The pages of the budget: the sheet of lines by channels, and what is drawn from it. */
@NullMarked
package it.trama.budget.web;

import org.jspecify.annotations.NullMarked;
