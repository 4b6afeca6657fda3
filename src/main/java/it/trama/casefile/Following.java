package it.trama.casefile;

import it.trama.casefile.CaseFile.DeskNote;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is followed, by whom and since when, with what the worker left at the desk: all that the desk sees of a case. */
public record Following(
        UUID caseFile,
        String responsible,
        LocalDate since,
        @Nullable DeskNote deskNote) {}
