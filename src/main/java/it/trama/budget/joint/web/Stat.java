package it.trama.budget.joint.web;

/** A figure over the page. */
public record Stat(String value, String word) {}
