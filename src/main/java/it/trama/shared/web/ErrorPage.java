package it.trama.shared.web;

/**
 * What the reader sees when a page cannot be shown.
 *
 * @param correlation the code that finds the request in the log
 */
public record ErrorPage(String title, String text, String remedy, String correlation) {}
