package it.trama.assessment;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instruments that a district may use: the national ones and its own, each in the versions that were published. */
@Service
@Transactional(readOnly = true)
public class Instruments {
    private static final int LONGEST_CODE = 36;
    private final InstrumentStore store;
    private final Audit audit;

    Instruments(InstrumentStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** The newest version of each. */
    public List<Instrument> all() {
        return store.newest();
    }

    /** The newest first. */
    public List<Instrument> versions(String code) {
        var versions = store.versions(code);
        if (versions.isEmpty()) {
            throw new NotFound("instrument", code);
        }
        return versions;
    }

    public Instrument newest(String code) {
        return versions(code).getFirst();
    }

    public Instrument version(String code, int version) {
        return versions(code).stream()
                .filter(known -> known.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("instrument", code + " " + version));
    }

    /** As it would be, without publishing it. */
    public Instrument preview(InstrumentDraft draft) {
        return draft.instrument(Instrument.LOCAL + "PROVA", 1, List.of());
    }

    /** A new instrument of the district; its code comes from the name. */
    @Transactional
    public Instrument publish(InstrumentDraft draft) {
        return add(draft.instrument(code(draft.name()), 1, List.of()));
    }

    /** A new version: what was answered with the older ones stays as it was asked. */
    @Transactional
    public Instrument publish(String code, InstrumentDraft draft) {
        var last = changeable(code);
        return put(draft.instrument(code, last.version() + 1, last.items()));
    }

    /** One of the district that can be written again in lines: what the lines cannot say would be lost. */
    public Instrument changeable(String code) {
        var last = newest(code);
        if (!last.local()) {
            throw new NotFound("local instrument", code);
        }
        if (last.items().stream().anyMatch(item -> item.when() != null)) {
            throw new Refused("assessment.instrument.conditions", last.name());
        }
        return last;
    }

    /** A FHIR {@code Questionnaire} that was read, without publishing it. */
    public Instrument read(byte[] questionnaire) {
        return FhirQuestionnaire.read(questionnaire);
    }

    @Transactional
    public Instrument bring(byte[] questionnaire) {
        var read = read(questionnaire);
        return add(read.as(code(read.name()), 1));
    }

    public String questionnaire(Instrument instrument) {
        return FhirExport.questionnaire(instrument);
    }

    private Instrument add(Instrument instrument) {
        if (!store.versions(instrument.code()).isEmpty()) {
            throw new Refused("assessment.instrument.taken", instrument.name());
        }
        return put(instrument);
    }

    private Instrument put(Instrument instrument) {
        try {
            store.addLocal(instrument);
        } catch (DuplicateKeyException somebodyElseJustNow) {
            throw new Refused("assessment.instrument.taken", instrument.name());
        }
        audit.wrote("assessment.instrument-published", "instrument", instrument.code());
        return instrument;
    }

    private static String code(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        if (plain.isEmpty()) {
            throw new Refused("assessment.rule.name");
        }
        return Instrument.LOCAL + plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
    }
}
