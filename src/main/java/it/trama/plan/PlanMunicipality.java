package it.trama.plan;

import org.jspecify.annotations.Nullable;

/**
 * A municipality as the plan counts it.
 *
 * @param code ISTAT code at the time of the plan
 * @param aggregation the union or group it is in
 * @param body the row of the staff hours that holds it; a union holds several, never split by guess
 */
public record PlanMunicipality(
        String code,
        String name,
        String aggregation,
        @Nullable String body) implements PlanRow {}
