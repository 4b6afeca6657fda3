package it.trama.casefile.web;

import it.trama.casefile.CaseStrip;

/** The page on which the network of a person is kept. */
public record NetPage(CaseStrip strip, NetPart net) {}
