package it.trama.documents;

import it.trama.shared.sql.DistrictSql;
import java.sql.Types;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a district has put in the place of our templates: its letterhead, and the text of a kind of paper. */
@Service
@Transactional
public class Templates {
    private final DistrictSql sql;

    Templates(DistrictSql sql) {
        this.sql = sql;
    }

    /** The district's own, or a plain one. */
    @Transactional(readOnly = true)
    public Letterhead letterhead() {
        return sql.of("select logo, logo_text, header, footer from documents.letterhead where district = :district")
                .query((row, _) -> new Letterhead(
                        row.getBytes("logo"),
                        row.getString("logo_text"),
                        row.getString("header"),
                        row.getString("footer")))
                .optional()
                .orElse(Letterhead.PLAIN);
    }

    public void keep(Letterhead letterhead) {
        sql.of("""
                        insert into documents.letterhead (district, logo, logo_text, header, footer)
                        values (:district, :logo, :text, :header, :footer)
                        on conflict (district) do update
                        set logo = excluded.logo, logo_text = excluded.logo_text,
                            header = excluded.header, footer = excluded.footer
                        """)
                .param("logo", letterhead.logo(), Types.BINARY)
                .param("text", letterhead.logoText())
                .param("header", letterhead.header())
                .param("footer", letterhead.footer())
                .update();
    }

    /** The district's own text for a kind of paper; empty: it uses ours. */
    @Transactional(readOnly = true)
    public Optional<String> text(String kind) {
        return sql.of("select text from documents.template where district = :district and kind = :kind")
                .param("kind", kind)
                .query(String.class)
                .optional();
    }

    public void keep(String kind, String text) {
        sql.of("""
                        insert into documents.template (district, kind, text) values (:district, :kind, :text)
                        on conflict (district, kind) do update set text = excluded.text
                        """).param("kind", kind).param("text", text).update();
    }

    /** Back to ours. */
    public void forget(String kind) {
        sql.of("delete from documents.template where district = :district and kind = :kind")
                .param("kind", kind)
                .update();
    }
}
