package it.trama.budget.funds;

import java.util.List;

/** The funds that a district may receive, the national list first, and what each asks. */
public record FundCatalogue(List<Fund> funds, List<FundRule> rules) {}
