package it.trama.demo;

import it.trama.security.Body;
import it.trama.security.DemoAccount;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The invented people of the demonstration, one for each role, all with the same password. */
@Configuration(proxyBeanMethods = false)
class DemoPeople {
    static final String PASSWORD = "trama di prova 2016";
    static final List<DemoAccount> ALL = List.of(
            person("elena.verbali", "Elena Verbali", Role.PLANNING_OFFICE),
            person("bruno.chiavistelli", "Bruno Chiavistelli", Role.ADMINISTRATOR),
            person("sara.inventati", "Sara Inventati", Role.SOCIAL_WORKER),
            person("ivo.sportelli", "Ivo Sportelli", Role.ACCESS_OPERATOR),
            person("marta.squadra", "Marta Squadra", Role.COORDINATOR),
            person("piero.fasciatricolore", "Piero Fasciatricolore", Role.MAYOR),
            person("lia.ambulatori", "Lia Ambulatori", Role.HEALTH_PARTNER),
            person("dino.volontari", "Dino Volontari", Role.THIRD_SECTOR),
            person("rosa.riservati", "Rosa Riservati", Role.PRIVACY_OFFICER));

    /** On whose behalf each role acts, when it is not the lead body. */
    static final Map<Role, Bodies> BODIES = Map.of(
            Role.MAYOR, new Bodies("Comune di Casalmaggiore", Body.Kind.MUNICIPALITY),
            Role.HEALTH_PARTNER, new Bodies("ASL di Cremona", Body.Kind.HEALTH_AGENCY),
            Role.THIRD_SECTOR, new Bodies("Associazione Inventata", Body.Kind.THIRD_SECTOR));

    /** How far a mandate reaches, when not over the whole district. */
    static final Map<Role, Operator.Scope> SCOPES =
            Map.of(Role.MAYOR, new Operator.Scope(Operator.Scope.Kind.MUNICIPALITY, "019021", "Casalmaggiore"));

    static final Bodies LEAD = new Bodies("Consorzio casalasco servizi sociali", Body.Kind.CONSORTIUM);

    record Bodies(String name, Body.Kind kind) {}

    private static DemoAccount person(String login, String name, Role role) {
        return new DemoAccount(login + "@prova.example", name, role, PASSWORD);
    }

    /** In every installation: where they are not wanted, the door must know their password to refuse it. */
    @Bean
    DemoAccount.All demoAccounts() {
        return new DemoAccount.All(ALL);
    }
}
