/** What the territory has: bodies, services, what the community offers; found by whoever looks for help. */
@NullMarked
@ApplicationModule(
        displayName = "Rete",
        allowedDependencies = {"shared", "security", "audit", "documents", "territory"})
package it.trama.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
