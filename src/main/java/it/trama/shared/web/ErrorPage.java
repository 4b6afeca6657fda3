package it.trama.shared.web;

import java.util.List;

/**
 * What the reader sees when a page cannot be shown.
 *
 * @param correlation the code that finds the request in the log
 * @param written the words of the form that could not be saved, so that they are not lost with it
 */
public record ErrorPage(String title, String text, String remedy, String correlation, List<String> written) {}
