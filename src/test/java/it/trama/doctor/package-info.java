/** What the doctor finds. */
package it.trama.doctor;
