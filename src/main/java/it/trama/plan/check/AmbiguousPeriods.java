package it.trama.plan.check;

import it.trama.plan.Passage;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A frequency that readers take in two ways. */
final class AmbiguousPeriods implements Rule {
    @Override
    public About about() {
        return new About(
                "ambiguous-period",
                Severity.WARNING,
                "Una cadenza si legge in due modi",
                "Cerca «bimensile»: vuol dire due volte al mese, ma si usa anche per ogni due mesi.",
                "Scrivi «due volte al mese» oppure «ogni due mesi».");
    }

    private static final Pattern TWICE = Pattern.compile("bimensil\\w*", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return plan.programme().passages().stream().flatMap(this::judge);
    }

    private Stream<Outcome> judge(Passage passage) {
        var text = passage.text() + " " + Objects.requireNonNullElse(passage.note(), "");
        return TWICE.matcher(text)
                .results()
                .limit(1)
                .map(word -> new Finding(
                        name(),
                        severity(),
                        "Brani, " + Objects.requireNonNullElse(passage.title(), passage.code()) + " (" + passage.code()
                                + ")",
                        "«" + word.group() + "»",
                        "due volte al mese, o ogni due mesi",
                        "",
                        "«" + word.group() + "» vuol dire due volte al mese (24 volte all’anno), ma si usa anche per "
                                + "ogni due mesi (6 volte all’anno).",
                        about().remedy(),
                        Place.of("brani", passage.code())));
    }
}
