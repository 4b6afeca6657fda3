package it.trama.casefile.web;

import it.trama.casefile.CaseStrip;
import java.util.List;

/** The households of a person, each with who is in it. */
public record HouseholdPage(CaseStrip strip, List<HouseholdRow> rows) {}
