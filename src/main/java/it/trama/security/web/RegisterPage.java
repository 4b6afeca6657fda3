package it.trama.security.web;

import static it.trama.shared.web.Words.known;
import static it.trama.shared.web.Words.t;
import static java.util.Objects.requireNonNullElse;

import it.trama.audit.Entry;
import it.trama.security.web.AccountFormPage.Option;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The register of accesses, the newest first.
 *
 * @param state whether it is whole, when that was asked for
 * @param older the address of the older lines
 */
public record RegisterPage(
        String words,
        String from,
        String until,
        List<Option> acts,
        List<Option> kinds,
        @Nullable RegisterState state,
        List<Row> rows,
        @Nullable String older,
        String file,
        String verify) {

    /** A line of it. */
    public record Row(String when, String who, String act, String code, String what, String id) {
        static Row of(Entry entry, Map<UUID, String> names) {
            var at = entry.at().atZoneSameInstant(BusinessTime.ITALY);
            return new Row(
                    Words.date(at.toLocalDate()) + ", "
                            + DateTimeFormatter.ofPattern("HH:mm").format(at),
                    entry.actor(),
                    known("act." + entry.act(), entry.act()),
                    entry.act(),
                    (kind(entry.subject()) + " " + name(entry, names)).strip(),
                    entry.subjectId());
        }

        private static String name(Entry entry, Map<UUID, String> names) {
            var id = RegisterNames.id(entry);
            return id == null
                    ? RegisterNames.plain(entry)
                    : Objects.requireNonNullElse(names.get(id), RegisterNames.plain(entry));
        }

        /** A row of a plan is called as its sheet. */
        private static String kind(String subject) {
            var key = subject.replace(' ', '-');
            return known("subject." + key, known("plan.sheet." + key, subject));
        }
    }

    /** The lines read, one more than are shown when there are older ones; and what the things in them are called. */
    record Lines(List<Entry> entries, int size, Map<UUID, String> names) {}

    static RegisterPage of(RegisterForm form, List<String> acts, Lines lines, @Nullable RegisterState state) {
        var entries = lines.entries();
        var shown = entries.stream().limit(lines.size()).toList();
        var here = form.address("/amministrazione/registro");
        return new RegisterPage(
                requireNonNullElse(form.q(), ""),
                requireNonNullElse(form.dal(), ""),
                requireNonNullElse(form.al(), ""),
                options(acts, form),
                kinds(form),
                state,
                shown.stream().map(entry -> Row.of(entry, lines.names())).toList(),
                entries.size() > lines.size()
                        ? here + "&prima=" + shown.getLast().id()
                        : null,
                form.address("/amministrazione/registro.csv"),
                here + "&verifica=1");
    }

    private static List<Option> options(List<String> acts, RegisterForm form) {
        return Stream.concat(
                        Stream.of(new Option("", t("register.every-act"), form.atto() == null)),
                        acts.stream().map(act -> new Option(act, known("act." + act, act), act.equals(form.atto()))))
                .toList();
    }

    private static List<Option> kinds(RegisterForm form) {
        return Stream.of("", "scritture", "letture")
                .map(kind -> new Option(kind, t("register.kind" + kind), kind.equals(form.tipo())))
                .toList();
    }
}
