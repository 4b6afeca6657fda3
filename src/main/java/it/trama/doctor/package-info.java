/** Looks at a machine and a database and says what keeps Trama from running well on them. */
@NullMarked
@ApplicationModule(
        displayName = "Diagnosi",
        allowedDependencies = {"shared", "audit"})
package it.trama.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
