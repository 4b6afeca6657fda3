package it.trama.shared.district;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import it.trama.shared.district.CurrentActor.Actor;
import it.trama.shared.district.DistrictEvent.Origin;
import it.trama.testing.Echo;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class DistrictEventTests {
    /** With the tests' own listener: the rules are seen to see something. */
    private static final JavaClasses OURS = new ClassFileImporter().importPackages("it.trama");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Echo echo;

    private Echo.Heard call() throws InterruptedException {
        var call = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> events.publishEvent(new Echo.Called(Origin.here(), call)));
        for (var heard = echo.next(); heard != null; heard = echo.next()) {
            if (heard.call().equals(call)) {
                return heard;
            }
        }
        throw new AssertionError("Nobody heard");
    }

    @Test
    void whoHearsLaterWorksInTheSameDistrictForTheSamePerson() throws InterruptedException {
        var district = UUID.randomUUID();
        var actor = new Actor(UUID.randomUUID(), "Prova Inventata", UUID.randomUUID());
        var heard = CurrentDistrict.<Echo.Heard, InterruptedException>call(
                district, () -> CurrentActor.call(actor, this::call));
        assertThat(heard.thread()).isNotEqualTo(Thread.currentThread().getName());
        assertThat(heard)
                .extracting(Echo.Heard::district, Echo.Heard::inDatabase, Echo.Heard::actor)
                .containsExactly(district, district.toString(), actor);
    }

    @Test
    void whatTheApplicationDoesByItselfIsHeardWithoutAPerson() throws InterruptedException {
        assertThat(CurrentDistrict.<Echo.Heard, InterruptedException>call(UUID.randomUUID(), this::call)
                        .actor())
                .isNull();
    }

    @Test
    void onlyEventsThatKnowTheirDistrictAreHeardLater() {
        methods()
                .that()
                .areAnnotatedWith(ApplicationModuleListener.class)
                .should()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "one DistrictEvent",
                        (List<JavaClass> types) ->
                                types.size() == 1 && types.getFirst().isAssignableTo(DistrictEvent.class)))
                .check(OURS);
    }

    @Test
    void thereIsNoOtherWayOntoAnotherThread() {
        noMethods()
                .should()
                .beAnnotatedWith(Async.class)
                .orShould()
                .beAnnotatedWith(TransactionalEventListener.class)
                .check(OURS);
    }
}
