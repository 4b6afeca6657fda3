/** The databases on which Trama does not start, and what it says. */
package it.trama.shared.postgres;
