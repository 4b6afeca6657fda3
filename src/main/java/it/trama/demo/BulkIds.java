package it.trama.demo;

import java.util.UUID;

/** The ids of a simulated district: of version 7, one a minute in the order in which things are written, the same at each run. */
record BulkIds(int district) {
    static final int PERSON = 0x53, HOUSEHOLD = 0x5c, CASE = 0x5d;
    /** The last that the ids have room for. */
    static final int MOST = 4_095;

    private static final long VERSION = 0x7000, VARIANT = 0xa000_0000_0000_0000L, DISTRICT = 0x5000_0000_0000_7000L;
    private static final long FIRST = 1_420_070_400_000L, MINUTE = 60_000;
    private static final int TIME = 16, OF_DISTRICT = 48;

    UUID districtId() {
        return new UUID(DISTRICT, VARIANT | (long) district << OF_DISTRICT);
    }

    UUID of(int kind, int number) {
        return new UUID(
                FIRST + number * MINUTE << TIME | VERSION | kind, VARIANT | (long) district << OF_DISTRICT | number);
    }

    String hex() {
        return "%03x".formatted(district);
    }
}
