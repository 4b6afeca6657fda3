@NullMarked
package it.trama.security.web;

import org.jspecify.annotations.NullMarked;
