package it.trama.casefile;

import it.trama.casefile.Identity.Birth;
import it.trama.shared.Refused;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What of an identity is compared with others, made ready once.
 *
 * @param code with digits where letters stand for them, without its check character; also one that nobody can have
 * @param phone its digits
 */
record Traits(
        Identity identity,
        List<String> family,
        List<String> given,
        @Nullable String code,
        String phone) {
    private static final int CODE = 15;

    static Traits of(Identity identity) {
        var names = identity.names();
        var phone = identity.contacts().phone();
        return new Traits(
                identity,
                NameKeys.words(names.family()),
                NameKeys.words(names.given()),
                code(identity.codes().fiscal()),
                phone == null ? "" : phone.replaceAll("\\D", ""));
    }

    private static @Nullable String code(@Nullable String typed) {
        try {
            return typed == null ? null : CodiceFiscale.of(typed).plain();
        } catch (Refused no) {
            var text = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            return text.substring(0, Math.min(CODE, text.length()));
        }
    }

    Birth birth() {
        return identity.birth();
    }

    /** The code is one that this person can have. */
    boolean codeFits() {
        var typed = identity.codes().fiscal();
        try {
            return typed != null
                    && CodiceFiscale.of(typed).disagreements(identity).isEmpty();
        } catch (Refused no) {
            return false;
        }
    }
}
