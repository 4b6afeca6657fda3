package it.trama.casefile;

import it.trama.casefile.Attachment.Content;
import it.trama.casefile.Attachment.Kind;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class AttachmentStore {
    private static final String ADD = """
            insert into casefile.attachment
                (district, person, name, kind, about, size, hash, content, added, author, author_name)
            values (:district, :person, :name, :kind, :about, :size, :hash, :content, :now, :author, :authorName)
            returning id
            """;
    private final DistrictSql sql;
    private final BusinessTime time;

    AttachmentStore(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    List<Attachment> of(UUID person) {
        return sql.of("""
                        select id, name, kind, about, size, hash, added, author_name, removed from casefile.attachment
                        where district = :district and person = :person order by removed nulls first, added desc, id desc
                        """)
                .param("person", person)
                .query((row, _) -> attachment(row))
                .list();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getInt("size"),
                row.getString("hash"),
                row.getObject("added", OffsetDateTime.class),
                row.getString("author_name"),
                row.getObject("removed", OffsetDateTime.class));
    }

    UUID add(UUID person, Operator author, Attachments.Brought brought, Kind kind) {
        return sql.of(ADD)
                .param("person", person)
                .param("name", brought.name())
                .param("kind", kind.name())
                .param("about", brought.about())
                .param("size", brought.bytes().length)
                .param("hash", hash(brought.bytes()))
                .param("content", brought.bytes())
                .param("now", now())
                .param("author", author.account())
                .param("authorName", author.name())
                .query(UUID.class)
                .single();
    }

    Optional<Content> content(UUID person, UUID id) {
        return sql.of("""
                        select name, kind, content from casefile.attachment
                        where district = :district and person = :person and id = :id and removed is null
                        """)
                .param("person", person)
                .param("id", id)
                .query((row, _) -> new Content(
                        row.getString("name"),
                        Kind.valueOf(row.getString("kind")).type(),
                        row.getBytes("content")))
                .optional();
    }

    Optional<UUID> author(UUID person, UUID id) {
        return sql.of("""
                        select author from casefile.attachment
                        where district = :district and person = :person and id = :id and removed is null
                        """)
                .param("person", person)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    int remove(UUID person, UUID id) {
        return sql.of("""
                        update casefile.attachment set content = null, removed = :now
                        where district = :district and person = :person and id = :id and removed is null
                        """)
                .param("person", person)
                .param("id", id)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
