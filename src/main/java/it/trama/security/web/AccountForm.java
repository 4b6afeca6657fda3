package it.trama.security.web;

import it.trama.security.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new person and their first mandate, as the administrator writes them. */
record AccountForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 120) String login,
        @NotNull @Nullable Role role,
        @Nullable UUID body,
        @Nullable @Size(max = 160) String newBody,
        @Nullable String scope,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static AccountForm blank(LocalDate today) {
        return new AccountForm("", "", null, null, null, null, today, null);
    }
}
