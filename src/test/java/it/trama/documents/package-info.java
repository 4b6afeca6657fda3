@org.jspecify.annotations.NullMarked
package it.trama.documents;
