package it.trama.casefile.web;

import it.trama.casefile.CaseStrip;
import java.util.List;

/**
 * The papers of a person.
 *
 * @param informed the person was told what is done with their data
 */
public record AttachmentsPage(
        CaseStrip strip, boolean informed, List<ConsentRow> consents, List<AttachmentRow> attachments) {}
