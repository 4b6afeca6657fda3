package it.trama.budget.quotas;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sum shared by heads to the cent, so that the parts are the sum: cents left over go where the most was cut off. */
final class Shares {
    private Shares() {}

    /** Nothing to nobody where there is no head. */
    static Map<String, BigDecimal> of(BigDecimal euro, Map<String, Integer> heads) {
        var all = BigInteger.valueOf(
                heads.values().stream().mapToLong(Integer::longValue).sum());
        var shares = new LinkedHashMap<String, BigDecimal>();
        if (all.signum() == 0) {
            return shares;
        }
        var cents = euro.movePointRight(2).toBigIntegerExact();
        var cutOff = new HashMap<String, BigInteger>();
        var left = cents;
        for (var head : heads.entrySet()) {
            var exact = cents.multiply(BigInteger.valueOf(head.getValue()));
            cutOff.put(head.getKey(), exact.mod(all));
            var whole = exact.subtract(exact.mod(all)).divide(all);
            shares.put(head.getKey(), new BigDecimal(whole, 2));
            left = left.subtract(whole);
        }
        heads.keySet().stream()
                .sorted(Comparator.<String, BigInteger>comparing(cutOff::get).reversed())
                .limit(left.longValueExact())
                .forEach(code -> shares.merge(code, new BigDecimal(BigInteger.ONE, 2), BigDecimal::add));
        return shares;
    }
}
