/** What the municipalities do together: services conferred, what is spent on them, projects, the accounts of the zones. */
@NullMarked
@NamedInterface("joint")
package it.trama.budget.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
