package it.trama.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.Note;
import it.trama.demo.Invented.Family;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stories of the demonstration are whole, and there is somebody to live each of them. */
class StoryTests {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 30);
    private static final List<Family> FAMILIES = Population.invented(2016, .0102, DAY);

    @Test
    void everyDiaryTellsWhatHappenedAndHowLongItTook() {
        assertThat(Story.all()).hasSizeGreaterThan(8).allSatisfy(story -> {
            assertThat(story.of("diario")).isNotEmpty().allSatisfy(line -> {
                assertThat(Note.Kind.valueOf(line.code()).name()).isEqualTo(line.code());
                assertThat(Integer.parseInt(line.more())).isBetween(5, 120);
            });
            assertThat(story.of("dice")).hasSize(1);
            assertThat(story.reason()).isNotBlank();
        });
    }

    @Test
    void somebodyLivesEachStory() {
        assertThat(Story.all())
                .allSatisfy(story -> assertThat(FAMILIES)
                        .anySatisfy(
                                family -> assertThat(family.members()).anyMatch(one -> story.suits(one, family, DAY))));
    }

    @Test
    void theProtectedOneSaysNothingAtTheDesk() {
        assertThat(Story.all())
                .filteredOn(Story::guarded)
                .hasSize(1)
                .allSatisfy(story -> assertThat(story.of("sportello")).isEmpty());
    }
}
