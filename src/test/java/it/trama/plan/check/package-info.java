/** Tests of the check of a plan. */
@NullMarked
package it.trama.plan.check;

import org.jspecify.annotations.NullMarked;
