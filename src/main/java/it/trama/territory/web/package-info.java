@NullMarked
package it.trama.territory.web;

import org.jspecify.annotations.NullMarked;
