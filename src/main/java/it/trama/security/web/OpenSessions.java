package it.trama.security.web;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of a person, on all instances: they end when somebody takes the account, or its password, in hand. */
@Component
class OpenSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void endAll(UUID account) {
        endOthers(account, "");
    }

    void endOthers(UUID account, String own) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(own))
                .forEach(sessions::deleteById);
    }
}
