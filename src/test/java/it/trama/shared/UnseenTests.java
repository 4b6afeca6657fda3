package it.trama.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"a\u202Eb", "a\u2066b", "a\u200Bb", "a\u0000b", "a\u0007b", "a\uFFFFb", "a\u061Cb", "a\uD800b"})
    void whatIsNotSeenIsRefused(String text) {
        assertThat(Unseen.in(text)).hasValue(text.charAt(1));
        assertThatThrownBy(() -> Unseen.refuse(null, "Piano", text))
                .isInstanceOf(Refused.class)
                .hasMessage("form.unseen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Perché? Già: è così…", "due\nrighe\r\ne\tuna", "日本 𝄞 👩‍🏫", "«1.656.680,00 €»"})
    void whatIsSeenIsNot(String text) {
        assertThatCode(() -> Unseen.refuse(text)).doesNotThrowAnyException();
    }
}
