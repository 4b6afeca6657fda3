package it.trama.demo;

import java.util.UUID;

/** The ids of a simulated district: of version 7, in the order in which things are written, the same at each run. */
record BulkIds(int district) {
    static final int DISTRICT = 0x50, PERSON = 0x53, HOUSEHOLD = 0x5c, CASE = 0x5d;
    /** The last that the ids have room for. */
    static final int MOST = 4_095;

    private static final long VERSION = 0x7000, VARIANT = 0xa000_0000_0000_0000L;

    UUID districtId() {
        return of(DISTRICT, 0);
    }

    UUID of(int kind, int number) {
        return new UUID((long) kind << 56 | VERSION, VARIANT | (long) district << 48 | number);
    }

    String hex() {
        return "%03x".formatted(district);
    }
}
