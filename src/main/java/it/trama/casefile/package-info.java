/** The people whom the services know, those whom they follow, and who may see what of them. */
@NullMarked
@ApplicationModule(
        displayName = "Cartella",
        allowedDependencies = {"shared", "security", "audit", "documents", "territory", "staff", "network"})
package it.trama.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
