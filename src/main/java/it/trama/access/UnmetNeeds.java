package it.trama.access;

import it.trama.security.Operator;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of needs that found no answer; it names nobody. */
@Service
@Transactional
public class UnmetNeeds {
    private final UnmetStore store;
    private final DeskSight sight;
    private final BusinessTime time;

    UnmetNeeds(UnmetStore store, DeskSight sight, BusinessTime time) {
        this.store = store;
        this.sight = sight;
        this.time = time;
    }

    /** @param asked all that somebody came with; one alone is the one that found no answer */
    void record(UnmetNeed.Source source, List<String> asked, UnmetNeed.Missing missing) {
        Unseen.refuse(missing.words());
        var needs = missing.needs().isEmpty() && asked.size() == 1 ? asked : missing.needs();
        if (needs.isEmpty() || !asked.containsAll(needs)) {
            throw new Refused("unmet.which");
        }
        if (missing.day().isAfter(time.today())) {
            throw new Refused("request.future");
        }
        store.add(source, needs, missing);
    }

    /** What was met in a year where the mandate reaches, with small figures covered; nothing of protected people. */
    @Transactional(readOnly = true)
    public UnmetRegister in(Operator operator, int year) {
        return UnmetRegister.of(store.count(year, sight.places(operator, "u")));
    }

    /** The years of which something is written, the last first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return store.years();
    }
}
