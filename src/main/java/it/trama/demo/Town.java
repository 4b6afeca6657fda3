package it.trama.demo;

import java.util.List;

/** A municipality to be peopled; {@code cadastral} is its code in the codes of those born there. */
record Town(String istat, String cadastral, String name, int inhabitants) {
    /** Below it the oldest are more, says the plan. */
    private static final int SMALL = 2_000;

    static List<Town> all() {
        return DemoRows.of("luoghi").stream()
                .map(row -> new Town(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3))))
                .toList();
    }

    boolean small() {
        return inhabitants < SMALL;
    }
}
