package it.trama.security.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import it.trama.audit.Entry;
import it.trama.audit.SubjectNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the modules what the things in some lines of the register are called: each kind of thing once. */
@Component
class RegisterNames {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final List<SubjectNames> modules;

    RegisterNames(List<SubjectNames> modules) {
        this.modules = modules;
    }

    /** The names by the id of the thing. */
    Map<UUID, String> of(List<Entry> entries) {
        var names = new HashMap<UUID, String>();
        entries.stream()
                .filter(entry -> id(entry) != null)
                .collect(groupingBy(Entry::subject, mapping(e -> Objects.requireNonNull(id(e)), toSet())))
                .forEach((subject, ids) -> modules.forEach(module -> names.putAll(module.names(subject, ids))));
        return names;
    }

    static @Nullable UUID id(Entry entry) {
        return Optional.of(entry.subjectId())
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString)
                .orElse(null);
    }

    /** What the thing calls itself; without a name its id, less what only the machine can read. */
    static String plain(Entry entry) {
        return ID.matcher(entry.subjectId())
                .replaceFirst("")
                .replaceFirst("^/", "")
                .strip();
    }
}
