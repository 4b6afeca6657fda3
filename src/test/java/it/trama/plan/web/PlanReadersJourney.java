package it.trama.plan.web;

import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.Browser;
import it.trama.testing.InDistrict;
import it.trama.testing.Sessions;
import it.trama.testing.TramaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

@TramaTest
@ExtendWith(InDistrict.class)
class PlanReadersJourney {
    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    Plans plans;

    @Test
    void everyPageOfAPlanIsReadOnADeskAndOnAPhone() {
        var code = plans.load(SamplePlan.plan()).code();
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                Sessions.signIn(
                        browser, "http://127.0.0.1:" + port, sessions, As.operator(Role.PLANNING_OFFICE, As.CASALASCO));
                for (var page : List.of(
                        "",
                        "/obiettivi/SW1",
                        "/obiettivi/VU3",
                        "/capitoli/assi-e-finalita",
                        "/capitoli/swot",
                        "/capitoli/valutazione",
                        "/capitoli/integrazione",
                        "/ore",
                        "/entrate-uscite")) {
                    browser.open("/piani/" + code + page)
                            .picture("plan" + page.replace('/', '-') + (browser == desk ? "" : "-phone"))
                            .accessible();
                }
            }
        }
    }
}
