/** The pages of the plan: to read it, to mend it, to compare its versions. */
@NullMarked
package it.trama.plan.web;

import org.jspecify.annotations.NullMarked;
