/** The plan as a package of sheets: the catalogue of its sheets, and how they are read from files and written to them. */
@NullMarked
@NamedInterface("pack")
package it.trama.plan.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
