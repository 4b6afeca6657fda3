/** Funds and their rules: which money a plan lives on, what each fund asks, and whether the plan does it. */
@NullMarked
@NamedInterface("funds")
package it.trama.budget.funds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
