/** What the municipalities owe the district, what they pay, and what comes back to each of them. */
@NullMarked
@NamedInterface("quotas")
package it.trama.budget.quotas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
