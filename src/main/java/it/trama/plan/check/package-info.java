/** The check of a plan: what in it contradicts itself, what is missing, and what holds; one small class per rule. */
@NullMarked
@NamedInterface("check")
package it.trama.plan.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
