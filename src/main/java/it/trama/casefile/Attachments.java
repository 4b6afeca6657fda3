package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.Attachment.Content;
import it.trama.casefile.Attachment.Kind;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents about people; for whoever may read one of their cases. */
@Service
@Transactional
public class Attachments {
    /** The largest, in megabytes: a page scanned too finely is refused, not kept. */
    public static final int MOST = 15;

    private static final int MEGA = 1024 * 1024, LONGEST = 160;
    private final AttachmentStore store;
    private final CaseAccess access;
    private final Audit audit;

    Attachments(AttachmentStore store, CaseAccess access, Audit audit) {
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** A file that somebody brings. */
    public record Brought(String name, String about, byte[] bytes) {}

    /** The newest first, those taken away last. Whoever holds the case has passed the gate. */
    @Transactional(readOnly = true)
    public List<Attachment> of(CaseFile file) {
        return store.of(file.person());
    }

    public UUID add(Operator operator, UUID person, Brought brought) {
        access.follows(operator, person);
        Unseen.refuse(brought.about(), brought.name());
        try {
            var id = store.add(person, operator, brought, kind(brought));
            audit.wrote("case.attachment", "person", person);
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refused("attachment.again");
        }
    }

    private static Kind kind(Brought brought) {
        if (brought.bytes().length == 0) {
            throw new Refused("attachment.empty");
        }
        if (brought.bytes().length > MOST * MEGA) {
            throw new Refused("attachment.large", String.valueOf(MOST));
        }
        if (brought.name().isBlank() || brought.name().length() > LONGEST) {
            throw new Refused("attachment.name", String.valueOf(LONGEST));
        }
        return Kind.of(brought.name(), brought.bytes()).orElseThrow(() -> new Refused("attachment.kind"));
    }

    /** The register says who took it away. */
    public Content open(Operator operator, UUID person, UUID id) {
        access.reads(operator, person);
        var content = store.content(person, id).orElseThrow(() -> new NotFound("attachment", id));
        audit.read("case.attachment-read", "person", person);
        return content;
    }

    /** Put in the wrong place, or no longer to be kept: what it holds is gone, that it was there stays. */
    public void remove(Operator operator, UUID person, UUID id) {
        access.follows(operator, person);
        var author = store.author(person, id).orElseThrow(() -> new NotFound("attachment", id));
        if (!author.equals(operator.account()) && !access.leads(operator, person)) {
            throw new Refused("attachment.of-another");
        }
        if (store.remove(person, id) == 0) {
            throw new NotFound("attachment", id);
        }
        audit.wrote("case.attachment-removed", "person", person);
    }
}
