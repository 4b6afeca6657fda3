package it.trama.assessment;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An instrument as JSON: in the files of the application and in the tables. */
final class InstrumentFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private InstrumentFile() {}

    static Instrument read(String text) {
        return JSON.readValue(text, Instrument.class);
    }

    static Instrument read(InputStream file) throws IOException {
        return JSON.readValue(file.readAllBytes(), Instrument.class);
    }

    static String write(Instrument instrument) {
        return JSON.writeValueAsString(instrument);
    }
}
