package it.trama.staff;

/** The parameters against which hours are measured; each has its days and its act. */
public enum Standard {
    INHABITANTS_PER_HOUR,
    WEEK_HOURS,
    LEPS_THRESHOLD,
    LEPS_LEVEL,
    LEPS_TARGET,
    CONTRIBUTION_TO_LEVEL,
    CONTRIBUTION_TO_TARGET
}
