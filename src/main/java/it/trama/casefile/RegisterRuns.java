package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.district.CurrentActor.Actor;
import it.trama.shared.district.CurrentDistrict;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Imports that go on while whoever began them does something else. */
@Service
public class RegisterRuns {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterRuns.class);
    private final RegisterImports imports;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    RegisterRuns(RegisterImports imports) {
        this.imports = imports;
    }

    /** Not found when it is not the operator's; one that goes on already is left alone. */
    public void begin(Operator operator, UUID register) {
        imports.of(operator, register);
        if (running.add(register)) {
            var actor = new Actor(operator.account(), operator.name(), operator.mandate());
            var district = CurrentDistrict.id();
            Thread.ofVirtual()
                    .name("import " + register)
                    .start(() -> CurrentDistrict.run(district, () -> carryOut(operator, actor, register)));
        }
    }

    private void carryOut(Operator operator, Actor actor, UUID register) {
        try {
            CurrentActor.call(actor, () -> {
                imports.carryOut(operator, register);
                return true;
            });
        } catch (RuntimeException e) {
            LOG.error("Import {} broke off: {}", register, e.getClass().getName());
        } finally {
            running.remove(register);
        }
    }

    public boolean running(UUID register) {
        return running.contains(register);
    }
}
