package it.trama.security;

/** What a mandate lets its holder do in a district. */
public enum Role {
    SOCIAL_WORKER,
    ACCESS_OPERATOR,
    COORDINATOR,
    PLANNING_OFFICE,
    MAYOR,
    HEALTH_PARTNER,
    THIRD_SECTOR,
    CITIZEN,
    ADMINISTRATOR,
    PRIVACY_OFFICER
}
