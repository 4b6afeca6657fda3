package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Account;
import it.trama.security.Operator;
import java.util.List;

/** What a person sees of their own account. */
public record ProfilePage(String name, String login, String working, String secondFactor, boolean several) {
    static ProfilePage of(Operator operator, Account account, List<Operator> choices) {
        return new ProfilePage(
                account.name(),
                account.login(),
                t("role." + operator.role()) + ", " + operator.body() + ", " + operator.districtName(),
                t(account.totpConfirmed() ? "profile.second-factor.on" : "profile.second-factor.off"),
                choices.size() > 1);
    }
}
