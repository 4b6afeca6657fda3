package it.trama.today.web;

import it.trama.shared.web.Search;
import java.util.List;

/** What was found for some words. */
public record SearchPage(String words, List<Search.Hit> hits) {}
