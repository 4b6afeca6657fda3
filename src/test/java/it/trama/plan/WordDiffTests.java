package it.trama.plan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import it.trama.plan.PlanDiff.Piece.Kind;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTests {
    private static String without(Kind gone, String before, String after) {
        return WordDiff.of(before, after).stream()
                .filter(piece -> piece.kind() != gone)
                .map(PlanDiff.Piece::text)
                .collect(joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void aChangedWordStandsBetweenThoseThatStayed() {
        assertThat(WordDiff.of("tre accordi entro giugno", "quattro accordi entro giugno"))
                .extracting(PlanDiff.Piece::kind, PlanDiff.Piece::text)
                .containsExactly(
                        tuple(Kind.REMOVED, "tre "),
                        tuple(Kind.ADDED, "quattro "),
                        tuple(Kind.SAME, "accordi entro giugno"));
    }

    @Test
    void aTextThatComesOrGoesIsOnePiece() {
        assertThat(WordDiff.of("", "tutto nuovo")).containsExactly(new PlanDiff.Piece(Kind.ADDED, "tutto nuovo"));
        assertThat(WordDiff.of("tutto via", "")).containsExactly(new PlanDiff.Piece(Kind.REMOVED, "tutto via"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void bothTextsCanAlwaysBeReadOutOfIt() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var before = text(random);
            var after = text(random);
            assertThat(without(Kind.ADDED, before, after)).isEqualTo(before);
            assertThat(without(Kind.REMOVED, before, after)).isEqualTo(after);
        }
    }

    @Test
    void aVeryLongTextIsShownWhole() {
        var before = "a ".repeat(3000);
        var after = "b ".repeat(3000);
        assertThat(WordDiff.of(before, after)).hasSize(2);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> Character.toString('a' + random.nextInt(4)))
                .collect(joining(" "));
    }

    @Test
    void theLongestRisingPartOfAListStays() {
        assertThat(Order.longestRising(List.of(0, 1, 2))).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(Order.longestRising(List.of(3, 0, 1, 2))).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(Order.longestRising(List.of(2, 5, 3, 7, 4, 9, 1))).hasSize(4).contains(2, 3, 9);
        assertThat(Order.longestRising(List.of())).isEqualTo(Set.of());
        assertThat(Order.longestRising(List.of(2, 1, 0)).stream().collect(Collectors.toSet()))
                .hasSize(1);
    }
}
