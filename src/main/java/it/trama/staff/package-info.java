/** The people who work: how many hours where, against which standard. */
@NullMarked
@ApplicationModule(
        displayName = "Personale",
        allowedDependencies = {"shared", "security", "audit", "territory"})
package it.trama.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
