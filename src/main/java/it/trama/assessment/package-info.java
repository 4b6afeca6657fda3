/** How a situation is looked at together: instruments, answers in two voices, scores, the team's meeting. */
@NullMarked
@ApplicationModule(
        displayName = "Valutazione",
        allowedDependencies = {"shared", "security", "audit", "casefile"})
package it.trama.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
