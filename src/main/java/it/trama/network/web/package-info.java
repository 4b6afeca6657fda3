@NullMarked
package it.trama.network.web;

import org.jspecify.annotations.NullMarked;
