package it.trama.demo;

import it.trama.plan.Act;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.security.Accounts;
import it.trama.security.DemoAccount;
import it.trama.security.Mandates;
import it.trama.shared.district.CurrentDistrict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the Casalasco district at the first start of the demonstration; what is there is left as it is. */
@Component
class DemoLoader implements ApplicationRunner {
    static final UUID CASALASCO = UUID.fromString("00000000-0000-7000-8000-000000000019");
    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2015, 4, 30);
    private final DemoDay day;
    private final Accounts accounts;
    private final Mandates mandates;
    private final Plans plans;
    private final PlanVersions versions;
    private final DemoTerritory ground;
    private final DemoMoney money;
    private final DemoMunicipalities municipalities;
    private final DemoJoint joint;
    private final DemoLives lives;
    private final TransactionTemplate transaction;
    private final boolean demo;

    DemoLoader(
            DemoDay day,
            Accounts accounts,
            Mandates mandates,
            Plans plans,
            PlanVersions versions,
            DemoTerritory ground,
            DemoMoney money,
            DemoMunicipalities municipalities,
            DemoJoint joint,
            DemoLives lives,
            TransactionTemplate transaction,
            @Value("${trama.demo:false}") boolean demo) {
        this.day = day;
        this.accounts = accounts;
        this.mandates = mandates;
        this.plans = plans;
        this.versions = versions;
        this.ground = ground;
        this.money = money;
        this.municipalities = municipalities;
        this.joint = joint;
        this.lives = lives;
        this.transaction = transaction;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!demo) {
            return;
        }
        day.resume();
        mandates.openDistrict(CASALASCO, "Distretto Casalasco", "Lombardia");
        CurrentDistrict.run(CASALASCO, () -> transaction.executeWithoutResult(_ -> fill()));
    }

    private void fill() {
        var lead = mandates.body(DemoPeople.LEAD.name(), DemoPeople.LEAD.kind());
        DemoPeople.ALL.forEach(person -> welcome(person, lead));
        var content = PlanPackages.bundled("/demo/casalasco");
        ground.write(content);
        if (plans.withCode(content.frame().code()).isEmpty()) {
            var plan = plans.load(content);
            adopt(plan.version());
            money.write(plan.id(), content);
            municipalities.write(plan.id());
            joint.write();
            log.info("Il Piano di Zona del Casalasco è caricato");
        }
        live();
    }

    /** The days pass while they are played; then it is the day of the demonstration again. */
    private void live() {
        try {
            lives.write();
        } finally {
            day.resume();
        }
    }

    private void welcome(DemoAccount person, UUID lead) {
        var account = accounts.ensure(person.login(), person.name(), person.password());
        if (mandates.of(account).isEmpty()) {
            var own = DemoPeople.BODIES.get(person.role());
            var body = own == null ? lead : mandates.body(own.name(), own.kind());
            mandates.grant(
                    account,
                    new Mandates.Grant(person.role(), body, DemoPeople.SCOPES.get(person.role()), FIRST_DAY, null));
        }
    }

    /** The acts of the real plan; the number of the decision is not in our sources. */
    private void adopt(UUID version) {
        versions.record(version, act(Act.Kind.CONCERTATION, ADOPTED.minusMonths(2), "Cabina di regia ASL e Comuni"));
        versions.submitToConsultation(version, act(Act.Kind.CONSULTATION, ADOPTED.minusMonths(1), "Ufficio di Piano"));
        versions.adopt(version, act(Act.Kind.DECISION, ADOPTED, "Assemblea dei Sindaci"));
        versions.record(version, act(Act.Kind.AGREEMENT, ADOPTED, "Comuni del distretto e ASL di Cremona"));
        versions.enterIntoForce(version, act(Act.Kind.ENTRY_INTO_FORCE, ADOPTED, "Assemblea dei Sindaci"));
    }

    private static Act act(Act.Kind kind, LocalDate day, String body) {
        return new Act(kind, "prova/2015", day, body, List.of(), "Giorno e numero della dimostrazione, da verificare");
    }
}
