package it.trama.security;

import java.util.List;

/**
 * An account that the sign-in page of the demonstration shows with its password, while the server itself listens on
 * loopback only.
 */
public record DemoAccount(String login, String name, Role role, String password) {

    /** Whoever makes the demonstration's accounts provides this list as a bean. */
    public record All(List<DemoAccount> accounts) {}
}
