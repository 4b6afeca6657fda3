package it.trama.plan.web;

import java.util.List;

/** What others know of an objective: the check, the history of the plan. */
record ObjectiveAround(List<Link> findings, List<VersionRow> versions) {}
