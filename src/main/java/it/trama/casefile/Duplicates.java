package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who may be written down twice, and those of whom somebody has said that they are two. */
@Service
@Transactional
public class Duplicates {
    private final ApartStore apart;
    private final People people;
    private final Audit audit;
    private final BusinessTime time;

    Duplicates(ApartStore apart, People people, Audit audit, BusinessTime time) {
        this.apart = apart;
        this.people = people;
        this.audit = audit;
        this.time = time;
    }

    /** Who else may be the same person, the likeliest first; never those who were told apart. */
    @Transactional(readOnly = true)
    public List<Likeness> of(Operator operator, Person person) {
        var known = new HashSet<>(apart.of(person.id()));
        known.add(person.id());
        return people.like(operator, person.identity(), known);
    }

    /** Alike, and told apart: whom the operator may see of them. */
    @Transactional(readOnly = true)
    public List<Known> toldApart(Operator operator, UUID person) {
        return people.among(operator, apart.of(person)).values().stream()
                .sorted(Comparator.comparing(known -> known.person().name()))
                .toList();
    }

    /** They are different people, and are not proposed again. */
    public void tellApart(Operator operator, UUID one, UUID other) {
        if (one.equals(other)) {
            throw new Refused("merge.self");
        }
        look(operator, one);
        look(operator, other);
        apart.say(one, other, operator, OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC));
        audit.wrote("person.apart", "person", one);
        audit.wrote("person.apart", "person", other);
    }

    /** It is not sure any more. */
    public void doubtAgain(Operator operator, UUID one, UUID other) {
        look(operator, one);
        look(operator, other);
        if (apart.takeBack(one, other) == 0) {
            throw new NotFound("pair", other);
        }
        audit.wrote("person.doubted", "person", one);
        audit.wrote("person.doubted", "person", other);
    }

    boolean sees(Operator operator, UUID person) {
        return people.glance(operator, person).isPresent();
    }

    private void look(Operator operator, UUID person) {
        if (!sees(operator, person)) {
            throw new NotFound("person", person);
        }
    }
}
