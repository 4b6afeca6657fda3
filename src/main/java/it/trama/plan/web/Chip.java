package it.trama.plan.web;

/** A filter that is a link: its state is in the address. */
public record Chip(String label, String href, boolean current) {}
