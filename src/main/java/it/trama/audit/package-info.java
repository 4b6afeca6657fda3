/** Who wrote and who read what: append-only, chained, verifiable. */
@NullMarked
@ApplicationModule(displayName = "Registro degli accessi", allowedDependencies = "shared")
package it.trama.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
