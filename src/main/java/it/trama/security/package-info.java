/** Who may come in, on whose behalf, and how far their mandate lets them see. */
@NullMarked
@ApplicationModule(
        displayName = "Accessi e mandati",
        allowedDependencies = {"shared", "audit"})
package it.trama.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
