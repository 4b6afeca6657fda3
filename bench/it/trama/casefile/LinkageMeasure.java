package it.trama.casefile;

import it.trama.casefile.Linkage.Link;
import it.trama.casefile.Linkage.Verdict;
import it.trama.casefile.RegisterTwins.Incoming;
import java.util.List;
import java.util.Locale;

/** 200,000 who come in against a million, of whom the test knows who is who; in the package of what it measures. */
final class LinkageMeasure {
    private LinkageMeasure() {}

    public static void main(String[] arguments) {
        var register = new RegisterTwins(20_160_630L);
        var known = register.known(Integer.parseInt(arguments[0]));
        var incoming = register.incoming(known, Integer.parseInt(arguments[1]));
        var identities = incoming.stream().map(Incoming::identity).toList();
        var start = System.nanoTime();
        var links = Linkage.among(known).link(identities);
        var seconds = (System.nanoTime() - start) / 1e9;
        say(known.size(), incoming, links, seconds);
    }

    private static void say(int known, List<Incoming> incoming, List<Link> links, double seconds) {
        int right = 0, wrong = 0, missed = 0, twins = 0, silent = 0, silentWrong = 0;
        for (var link : links) {
            var truth = incoming.get(link.incoming()).known();
            var good = link.known() == truth;
            right += truth >= 0 && good ? 1 : 0;
            wrong += link.known() >= 0 && !good ? 1 : 0;
            missed += truth >= 0 && !good ? 1 : 0;
            silent += link.verdict() == Verdict.SAME ? 1 : 0;
            silentWrong += link.verdict() == Verdict.SAME && !good ? 1 : 0;
            var own = link.known() == link.incoming() * (known / incoming.size());
            twins += link.verdict() == Verdict.SAME && incoming.get(link.incoming()).twin() && own ? 1 : 0;
        }
        System.out.printf(Locale.ITALIAN, "| %,d che arrivano contro %,d | F1 ≥ 0,93, nessun gemello unito da solo, ≤ 15 s su due core | F1 %.4f in %.1f s; "
                        + "gemelli uniti al gemello %d; uniti da soli %,d, di cui sbagliati %d |%n", incoming.size(),
                known, 2.0 * right / (2.0 * right + wrong + missed), seconds, twins, silent, silentWrong);
    }
}
