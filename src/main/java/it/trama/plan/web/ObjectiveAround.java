package it.trama.plan.web;

import it.trama.plan.ObjectivePanel;
import java.util.List;

/** What others know of an objective: the check, the history of the plan, other modules. */
record ObjectiveAround(List<Link> findings, List<VersionRow> versions, List<ObjectivePanel.Panel> panels) {}
