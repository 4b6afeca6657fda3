/** The Casalasco district as a living demonstration: its real plan, invented people, a day that can be moved. */
@NullMarked
@ApplicationModule(displayName = "Dimostrazione")
package it.trama.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
