/** Files of an office: tables read with suspicion and written for use, papers as PDF/UA, DOCX, ODT and HTML, templates. */
@NullMarked
@ApplicationModule(displayName = "Documenti", allowedDependencies = "shared")
package it.trama.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
