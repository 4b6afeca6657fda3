/** Who comes in, and who does not. */
package it.trama.security;
