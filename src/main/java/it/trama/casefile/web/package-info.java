@NullMarked
package it.trama.casefile.web;

import org.jspecify.annotations.NullMarked;
