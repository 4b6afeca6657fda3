/** The money of the district: the budget of the plan in force, and a ledger that cannot overspend it. */
@NullMarked
@ApplicationModule(
        displayName = "Bilancio",
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "documents",
            "territory",
            "plan",
            "plan :: check",
            "plan :: pack",
            "plan :: words"
        })
package it.trama.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
