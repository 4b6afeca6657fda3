/** Tests of the check of a plan. */
@NullMarked
// hides that of the module in the tests, so it says the same
@NamedInterface("check")
package it.trama.plan.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
