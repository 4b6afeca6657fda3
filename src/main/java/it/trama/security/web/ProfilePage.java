package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Account;
import it.trama.security.Operator;
import it.trama.security.web.AccountFormPage.Option;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.stream.Stream;

/** What a person sees of their own account. */
public record ProfilePage(
        String name,
        String login,
        String working,
        String secondFactor,
        List<MandateChoice.Choice> mandates,
        List<Option> languages,
        boolean keys) {
    static ProfilePage of(Operator operator, Account account, List<Operator> choices, boolean keys) {
        return new ProfilePage(
                account.name(),
                account.login(),
                t("role." + operator.role()) + ", " + operator.body() + ", " + operator.districtName(),
                t(account.totpConfirmed() ? "profile.second-factor.on" : "profile.second-factor.off"),
                MandateChoice.of(operator, choices).choices(),
                Stream.of("it", "en")
                        .map(code -> new Option(
                                code,
                                t("profile.language." + code),
                                code.equals(Words.locale().getLanguage())))
                        .toList(),
                keys);
    }
}
