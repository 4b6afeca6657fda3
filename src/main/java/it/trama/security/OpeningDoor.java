package it.trama.security;

import it.trama.audit.Sealer;
import it.trama.shared.district.CurrentDistrict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What happens at the door by itself: the token of an empty installation is printed, the register is sealed. */
@Component
@EnableScheduling
class OpeningDoor {
    private static final Logger log = LoggerFactory.getLogger(OpeningDoor.class);
    private static final String FIRST_ACCESS = """
            Nessuno ha ancora un accesso. Per aprire il distretto e il primo amministratore vai qui, entro 24 ore:

                http://127.0.0.1:%s/primo-accesso?token=%s

            Vale una volta sola. Da un’altra macchina cambia solo l’inizio: metti il nome con cui Trama si raggiunge.

            """;
    private final FirstAccess first;
    private final Mandates mandates;
    private final Sealer sealer;
    private final DemoDoor shutOut;
    private final SecondFactors factors;

    OpeningDoor(FirstAccess first, Mandates mandates, Sealer sealer, DemoDoor shutOut, SecondFactors factors) {
        this.shutOut = shutOut;
        this.factors = factors;
        this.first = first;
        this.mandates = mandates;
        this.sealer = sealer;
    }

    /** After the line that says where Trama answers, so that it is the last thing on the console. */
    @EventListener
    @Order
    void printToken(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        first.offer().ifPresent(token -> System.out.printf(FIRST_ACCESS, port, token));
    }

    /** On data of the demonstration, where nobody may use its accounts: or one would look for the mistake elsewhere. */
    @EventListener(ApplicationReadyEvent.class)
    void sayWhoStaysOut() {
        if (first.knowsOneOf(shutOut.shutOut())) {
            log.warn(
                    "Questi dati sono della dimostrazione: i suoi accessi, che tutti conoscono, valgono solo con ./trama "
                            + "e con il server su 127.0.0.1. Per un distretto vero usa un’altra TRAMA_HOME.");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void sealBareSecrets() {
        factors.sealBareSecrets();
    }

    /** A district whose register cannot be sealed keeps the others from nothing. */
    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void seal() {
        for (var district : mandates.districts()) {
            try {
                CurrentDistrict.run(district, sealer::seal);
            } catch (RuntimeException e) {
                log.error("Il registro del distretto {} non è sigillato", district, e);
            }
        }
    }
}
