package it.trama.shared;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Characters that nobody sees, that turn the direction of reading, or that are none: no text is kept with them. */
public final class Unseen {
    private static final Set<Integer> MARKS = Set.of(0x061C, 0x200B, 0x200E, 0x200F, 0xFEFF);

    private Unseen() {}

    /** The first of them; the end of a line and the tab are seen. */
    public static OptionalInt in(String text) {
        return text.codePoints().filter(Unseen::is).findFirst();
    }

    /** Says no to a text that has one. */
    public static void refuse(@Nullable String... texts) {
        if (Stream.of(texts).anyMatch(text -> text != null && in(text).isPresent())) {
            throw new Refused("form.unseen");
        }
    }

    private static boolean is(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE
                || MARKS.contains(c);
    }
}
