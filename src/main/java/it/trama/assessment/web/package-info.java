@NullMarked
package it.trama.assessment.web;

import org.jspecify.annotations.NullMarked;
