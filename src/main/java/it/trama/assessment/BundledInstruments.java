package it.trama.assessment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the instruments of the application into the national table at each start; those that are there stay. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BundledInstruments implements ApplicationRunner {
    private final InstrumentStore store;

    BundledInstruments(InstrumentStore store) {
        this.store = store;
    }

    static List<Instrument> all() throws IOException {
        var found = new ArrayList<Instrument>();
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:instruments/*.json");
        for (var file : Arrays.stream(files)
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .toList()) {
            try (var stream = file.getInputStream()) {
                found.add(InstrumentFile.read(stream));
            }
        }
        return found;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        all().forEach(this::bring);
    }

    private void bring(Instrument instrument) {
        var known = store.national(instrument.code(), instrument.version());
        if (known.isEmpty()) {
            store.addNational(instrument);
        } else if (!known.get().equals(instrument)) {
            throw new IllegalStateException("%s version %d has been published and cannot change: give it a new version"
                    .formatted(instrument.code(), instrument.version()));
        }
    }
}
