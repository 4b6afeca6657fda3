package it.trama.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RecentTests {
    private final ArrayList<String> worked = new ArrayList<>();
    private final Recent<String, String, Integer> lengths = new Recent<>(2);

    @Test
    void theSameBasisIsNotWorkedOutAgain() {
        assertThat(length("a", "one")).isEqualTo(3);
        assertThat(length("a", "one")).isEqualTo(3);
        assertThat(worked).containsExactly("one");
    }

    @Test
    void anotherBasisIsNeverAnsweredWithTheOldValue() {
        length("a", "one");
        assertThat(length("a", "three")).isEqualTo(5);
        assertThat(length("b", "one")).isEqualTo(3);
        assertThat(worked).containsExactly("one", "three", "one");
    }

    @Test
    void theOneNotAskedForLongestIsForgotten() {
        length("a", "one");
        length("b", "one");
        length("a", "one");
        length("c", "one");
        length("a", "one");
        assertThat(worked).hasSize(3);
        length("b", "one");
        assertThat(worked).hasSize(4);
    }

    private int length(String key, String basis) {
        return lengths.of(key, basis, text -> {
            worked.add(text);
            return text.length();
        });
    }
}
