package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.Linkage.Link;
import it.trama.casefile.Linkage.Verdict;
import it.trama.casefile.RegisterTwins.Incoming;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register that comes in, of which we know who is who: half of it is here already, with every error a register has. */
class LinkageTests {
    private static final int KNOWN = Integer.getInteger("linkage.known", 20_000);
    private static final int INCOMING = Integer.getInteger("linkage.incoming", 4_000);

    /** Right, wrong and missed links; twins joined without a look. */
    private record Score(int right, int wrong, int missed, int silent, int silentWrong) {
        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }
    }

    private static Score score(List<Incoming> incoming, List<Link> links) {
        int right = 0, wrong = 0, missed = 0, silent = 0, silentWrong = 0;
        for (var link : links) {
            var truth = incoming.get(link.incoming()).known();
            var good = link.known() == truth;
            right += truth >= 0 && good ? 1 : 0;
            wrong += link.known() >= 0 && !good ? 1 : 0;
            missed += truth >= 0 && !good ? 1 : 0;
            silent += link.verdict() == Verdict.SAME ? 1 : 0;
            silentWrong += link.verdict() == Verdict.SAME && !good ? 1 : 0;
        }
        return new Score(right, wrong, missed, silent, silentWrong);
    }

    @Test
    void aRegisterFullOfErrorsIsLinkedAndTwinsAreNeverMergedSilently() {
        var register = new RegisterTwins(20_160_630L);
        var known = register.known(KNOWN);
        var incoming = register.incoming(known, INCOMING);
        var links = Linkage.among(known)
                .link(incoming.stream().map(Incoming::identity).toList());
        var score = score(incoming, links);
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.93);
        assertThat(links)
                .filteredOn(link -> incoming.get(link.incoming()).twin() && link.verdict() == Verdict.SAME)
                .isEmpty();
        assertThat(score.silentWrong()).isLessThanOrEqualTo(score.silent() / 500);
        assertThat(score.silent()).isGreaterThan(INCOMING / 4);
    }

    @Test
    void everyLinkSaysWhy() {
        var register = new RegisterTwins(7L);
        var known = register.known(2_000);
        var incoming = register.incoming(known, 200);
        assertThat(Linkage.among(known)
                        .link(incoming.stream().map(Incoming::identity).toList()))
                .hasSize(200)
                .filteredOn(link -> link.known() >= 0)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.weights().stream()
                                .mapToInt(Resemblance.Weight::points)
                                .sum())
                        .isEqualTo(link.points()));
    }

    @Test
    void whoComesInTwiceIsAskedAboutTheSecondTime() {
        var register = new RegisterTwins(11L);
        var known = register.known(50);
        var links = Linkage.among(known).link(List.of(known.get(3), known.get(3)));
        assertThat(links).extracting(Link::verdict).containsExactly(Verdict.SAME, Verdict.ASK);
    }

    @Test
    void oneErrorIsOneError() {
        assertThat(NameKeys.near("rossi", "rosi")).isTrue();
        assertThat(NameKeys.near("rossi", "rosis")).isTrue();
        assertThat(NameKeys.near("rossi", "bossi")).isTrue();
        assertThat(NameKeys.near("rossi", "rosso")).isTrue();
        assertThat(NameKeys.near("rossi", "russo")).isFalse();
        assertThat(NameKeys.near("ada", "ida")).isFalse();
        assertThat(NameKeys.near("anna", "ana")).isTrue();
    }
}
