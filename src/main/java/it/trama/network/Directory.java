package it.trama.network;

import it.trama.audit.Audit;
import it.trama.network.Resource.Open;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.sql.Where;
import it.trama.shared.time.BusinessTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of the territory, and what they and the community offer. */
@Service
@Transactional
public class Directory {
    /** Who keeps the sheets of all; others read. */
    private static final Set<Role> KEEPERS = EnumSet.of(Role.PLANNING_OFFICE, Role.ADMINISTRATOR);

    /** Who may know of a place that must not be known. */
    private static final Set<Role> TRUSTED = EnumSet.of(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.PLANNING_OFFICE);

    private static final int MOST = 500;
    private final OrganisationStore organisations;
    private final ResourceStore resources;
    private final Audit audit;
    private final BusinessTime time;

    Directory(OrganisationStore organisations, ResourceStore resources, Audit audit, BusinessTime time) {
        this.organisations = organisations;
        this.resources = resources;
        this.audit = audit;
        this.time = time;
    }

    public static boolean keeps(Operator operator) {
        return KEEPERS.contains(operator.role());
    }

    /** May know of what must not be known outside. */
    static boolean trusted(Operator operator) {
        return TRUSTED.contains(operator.role());
    }

    /** How much an operator may know. */
    public static Wanted.Reader reader(Operator operator) {
        return trusted(operator) ? Wanted.Reader.TRUSTED : Wanted.Reader.INSIDE;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Organisation> organisations() {
        return organisations.all(new Where(), MOST);
    }

    @Transactional(readOnly = true)
    public Organisation organisation(UUID id) {
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    /** What it offers, as far as this operator may know of it, by name. */
    @Transactional(readOnly = true)
    public List<Resource> offeredBy(Operator operator, UUID organisation) {
        return visible(operator, new Where().and("r.organisation = :organisation", "organisation", organisation));
    }

    /** What is offered today, by name. */
    @Transactional(readOnly = true)
    public List<Resource> resources(Operator operator) {
        return visible(
                operator, new Where().and("(r.until is null or r.until > cast(:day as date))", "day", time.today()));
    }

    private List<Resource> visible(Operator operator, Where where) {
        return resources.all(where.and("r.confidential in (:secrets)", "secrets", secrets(operator)), MOST);
    }

    private static List<Boolean> secrets(Operator operator) {
        return trusted(operator) ? List.of(true, false) : List.of(false);
    }

    @Transactional(readOnly = true)
    public Resource resource(Operator operator, UUID id) {
        return resources
                .find(id)
                .filter(one -> one.open() != Open.SECRET || trusted(operator))
                .orElseThrow(() -> new NotFound("resource", id));
    }

    /** What everybody may see. */
    @Transactional(readOnly = true)
    public Resource published(UUID id) {
        return resources
                .find(id)
                .filter(one -> one.open() == Open.PUBLIC)
                .orElseThrow(() -> new NotFound("resource", id));
    }

    /** What answers somebody's words today, the likeliest first. */
    @Transactional(readOnly = true)
    public List<Resource> search(Wanted wanted, int most) {
        return wanted.words().isBlank() ? List.of() : resources.search(wanted, time.today(), most);
    }

    /** What the words were understood to mean. */
    @Transactional(readOnly = true)
    public List<String> meant(String words) {
        return resources.meant(words.substring(0, Math.min(Wanted.LONGEST, words.length())));
    }

    /** A sheet of a body, new or as it was read; {@link Conflict} when somebody else has changed it since. */
    public UUID keep(Operator operator, Organisation one) {
        keeper(operator);
        Unseen.refuse(one.name(), one.about(), one.seat().address(), one.reach().contact());
        if (one.marks().taxCode() != null) {
            TaxCode.refuseUnlessSound(one.marks().taxCode());
        }
        try {
            var id = written(one);
            audit.wrote("network.organisation-kept", "organisation", id);
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refused(taken(one));
        }
    }

    private UUID written(Organisation one) {
        if (one.version() == 0) {
            return organisations.add(one);
        }
        if (!organisations.change(one)) {
            throw new Conflict("organisation " + one.id());
        }
        return one.id();
    }

    private static String taken(Organisation one) {
        return one.marks().taxCode() == null ? "network.refused.name-taken" : "network.refused.organisation-twice";
    }

    private static void keeper(Operator operator) {
        if (!keeps(operator)) {
            throw new NotFound("sheet", "-");
        }
    }

    /** A sheet of what is offered, new or as it was read; {@link Conflict} when somebody else has changed it since. */
    public UUID keep(Operator operator, Resource one) {
        keeper(operator);
        Unseen.refuse(
                one.text().name(),
                one.text().about(),
                one.text().keywords(),
                one.reach().contact());
        var id = written(one);
        audit.wrote("network.resource-kept", "resource", id);
        return id;
    }

    private UUID written(Resource one) {
        if (one.version() == 0) {
            return resources.add(one);
        }
        if (!resources.change(one)) {
            throw new Conflict("resource " + one.id());
        }
        return one.id();
    }

    /** Somebody who works with it says that all of it is still so. */
    public void confirm(Operator operator, UUID id) {
        var one = resource(operator, id);
        resources.confirm(one.id(), new Confirmed(time.today(), operator.name()));
        audit.wrote("network.resource-confirmed", "resource", id);
    }

    /** The list by which words are understood, by what is said. */
    @Transactional(readOnly = true)
    public List<Synonym> synonyms() {
        return resources.synonyms();
    }

    public void understand(Operator operator, Synonym synonym) {
        keeper(operator);
        Unseen.refuse(synonym.said(), synonym.means());
        resources.understand(synonym);
        audit.wrote("network.synonym-added", "district", synonym.said());
    }

    public void forget(Operator operator, Synonym synonym) {
        keeper(operator);
        resources.forget(synonym);
        audit.wrote("network.synonym-removed", "district", synonym.said());
    }

    /** What people say, and what it means here. */
    public record Synonym(String said, String means) {}
}
