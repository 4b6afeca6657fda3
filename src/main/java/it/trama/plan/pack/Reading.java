package it.trama.plan.pack;

import it.trama.plan.PlanPackage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out of reading a package: a plan, or every reason why not. */
public record Reading(@Nullable PlanPackage plan, List<Problem> problems) {}
