package it.trama.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the accounts of the demonstration may come in: their password is known to everybody, so only in the demonstration,
 * and only while the server itself is bound to loopback.
 */
@Component
public class DemoDoor {
    private final List<DemoAccount> published;
    private final boolean open;

    DemoDoor(
            DemoAccount.All published,
            @Value("${trama.demo:false}") boolean demo,
            @Value("${server.address:0.0.0.0}") String bound) {
        this.published = published.accounts();
        this.open = demo && loopback(bound);
    }

    /** Those that the sign-in page may show. */
    public List<DemoAccount> shown() {
        return open ? published : List.of();
    }

    boolean closedTo(String password) {
        return !open
                && published.stream().anyMatch(account -> account.password().equals(password));
    }

    /** Nobody comes in by them here. */
    List<String> shutOut() {
        return open ? List.of() : published.stream().map(DemoAccount::login).toList();
    }

    /** This address is reached from the machine itself only. */
    public static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
