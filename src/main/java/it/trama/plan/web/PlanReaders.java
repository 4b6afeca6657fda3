package it.trama.plan.web;

import static it.trama.security.Role.ACCESS_OPERATOR;
import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.MAYOR;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.security.Role.SOCIAL_WORKER;

import it.trama.security.Allowed;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** For those who read the plan. */
@Allowed({PLANNING_OFFICE, ADMINISTRATOR, MAYOR, COORDINATOR, SOCIAL_WORKER, HEALTH_PARTNER, ACCESS_OPERATOR})
@Retention(RetentionPolicy.RUNTIME)
@interface PlanReaders {}
