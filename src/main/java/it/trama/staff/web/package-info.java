@NullMarked
package it.trama.staff.web;

import org.jspecify.annotations.NullMarked;
