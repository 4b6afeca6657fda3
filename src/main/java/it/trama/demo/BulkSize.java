package it.trama.demo;

/**
 * How much a simulated district holds. At scale 1 the first has 40,000 people, 12,000 cases and 3 million rows (profile A); with 24
 * others they are a million people, 200,000 cases and 30 million rows (profile B).
 *
 * @param number 1 is the first
 * @param scale 1: 40,000 people
 * @param cases so many of them are followed
 * @param rows of diaries and of what else is known, together
 */
record BulkSize(int number, double scale, int cases, int rows) {
    private static final int CASES = 12_000, ROWS = 3_000_000, OTHER_CASES = 7_833, OTHER_ROWS = 1_125_000;
    private static final int PER_WORKER = 300, FEWEST_WORKERS = 16;
    /** Rows that a case has besides its notes. */
    static final int PER_CASE = 2 + 4 + 2 + 2 + 8 + 1 + 2 + 12;

    static BulkSize of(int number, double scale, boolean peopleOnly) {
        if (peopleOnly) {
            return new BulkSize(number, scale, 0, 0);
        }
        var first = number == 1;
        return new BulkSize(number, scale, (int) Math.round(scale * (first ? CASES : OTHER_CASES)), (int)
                Math.round(scale * (first ? ROWS : OTHER_ROWS)));
    }

    int workers() {
        return Math.max(FEWEST_WORKERS, cases / PER_WORKER);
    }

    /** The first of them have more: a mean of all the rows that are left. */
    int notes(int ofCase) {
        var mean = Math.max(1, (rows - (long) PER_CASE * cases) / Math.max(1, cases));
        return (int)
                switch (ofCase % 10) {
                    case 0 -> mean * 3;
                    case 1, 2 -> mean * 2;
                    case 3, 4, 5 -> Math.max(1, mean / 2);
                    default -> Math.max(1, mean * 3 / 8);
                };
    }
}
