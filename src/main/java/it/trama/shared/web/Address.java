package it.trama.shared.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints where Trama answers, once it does. */
@Component
class Address {
    @EventListener
    @Order(0)
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.printf(
                    "%nTrama è pronta: http://127.0.0.1:%d%n%n",
                    context.getWebServer().getPort());
        }
    }
}
