package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.DemoAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page on which one signs in. */
public record SignInPage(String username, @Nullable String problem, List<Demo> demo, String csrf) {

    /** An account of the demonstration, for whoever tries it. */
    public record Demo(String role, String name, String login, String password) {
        static Demo of(DemoAccount account) {
            return new Demo(t("role." + account.role()), account.name(), account.login(), account.password());
        }
    }
}
