/** Where the district is: its municipalities as they are on a day, how they work together, how many people live there. */
@NullMarked
@ApplicationModule(
        displayName = "Territorio",
        allowedDependencies = {"shared", "security", "audit"})
package it.trama.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
