/** Tables in files: folders of CSV, XLSX, ODS, read with suspicion and written so that an office can use them. */
@NullMarked
@ApplicationModule(displayName = "Documenti", allowedDependencies = "shared")
package it.trama.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
