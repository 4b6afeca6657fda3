/** The pages of the desk. */
@NullMarked
package it.trama.access.web;

import org.jspecify.annotations.NullMarked;
