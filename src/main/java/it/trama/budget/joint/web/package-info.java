/** The pages of what the municipalities do together. */
@NullMarked
package it.trama.budget.joint.web;

import org.jspecify.annotations.NullMarked;
