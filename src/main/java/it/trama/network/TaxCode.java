package it.trama.network;

import it.trama.shared.Refused;

/** The tax code of a body: eleven digits, the last of which checks the others (decreto del Ministero delle finanze, 23 dicembre 1976). */
final class TaxCode {
    private static final int LENGTH = 11, DIGITS = 10;

    private TaxCode() {}

    static void refuseUnlessSound(String code) {
        if (!code.matches("\\d{" + LENGTH + "}") || sum(code) % DIGITS != 0) {
            throw new Refused("network.refused.tax-code", code);
        }
    }

    /** The second, fourth … digits count double, with the two digits of a two-digit double added. */
    private static int sum(String code) {
        var sum = 0;
        for (var i = 0; i < LENGTH; i++) {
            var digit = code.charAt(i) - '0';
            var weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
