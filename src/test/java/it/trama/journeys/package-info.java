/** A person's real task, from home to result, in a real browser. */
package it.trama.journeys;
