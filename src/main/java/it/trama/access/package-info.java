/** The door: who comes, what for, what they were told, and what found no answer. */
@NullMarked
@ApplicationModule(
        displayName = "Accesso",
        allowedDependencies = {"shared", "security", "audit", "documents", "territory", "staff", "network", "casefile"})
package it.trama.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
