/** The Piano di Zona: what a district wants to reach in three years, how it will be seen, and what in it contradicts itself. */
@NullMarked
@ApplicationModule(
        displayName = "Piano di Zona",
        allowedDependencies = {"shared", "security", "audit", "documents"})
package it.trama.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
