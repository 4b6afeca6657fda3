/** Oggi: the page from which the day starts, the search over everything, and the pages on how Trama works. */
@NullMarked
@ApplicationModule(
        displayName = "Oggi",
        allowedDependencies = {"shared", "security"})
package it.trama.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
