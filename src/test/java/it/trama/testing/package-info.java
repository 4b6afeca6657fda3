/** What the tests stand on: one PostgreSQL, one context, people to sign in as. */
package it.trama.testing;
