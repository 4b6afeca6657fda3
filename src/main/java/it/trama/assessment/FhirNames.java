package it.trama.assessment;

/** The names that our questions, the person's words and the total have in FHIR. */
final class FhirNames {
    static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String SYSTEM = "urn:trama:instrument:";
    static final String VOICE = "-voce";
    static final String READING = "-lettura";
    static final String TOTAL = "totale";

    private FhirNames() {}

    /** A question may not be called so: it would be taken for one of ours. */
    static boolean reserved(String code) {
        return code.endsWith(VOICE) || code.endsWith(READING) || code.equals(TOTAL);
    }

    /** What a questionnaire is called wherever it is read, with its version. */
    static String canonical(Instrument instrument) {
        return url(instrument) + "|" + instrument.version();
    }

    static String url(Instrument instrument) {
        return SYSTEM + instrument.code();
    }
}
