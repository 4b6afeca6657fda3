@NullMarked
package it.trama.today.web;

import org.jspecify.annotations.NullMarked;
