package it.trama.staff;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work in the district, and the teams they are in. */
@Service
@Transactional
public class Professionals {
    private final ProfessionalStore store;
    private final Audit audit;

    Professionals(ProfessionalStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** Those who work on this day, by name. */
    @Transactional(readOnly = true)
    public List<Professional> on(LocalDate day) {
        return store.on(day);
    }

    /** All teams, with who is in them on this day. */
    @Transactional(readOnly = true)
    public List<Team> teams(LocalDate day) {
        return store.teams(day);
    }

    public UUID welcome(Newcomer newcomer) {
        var id = store.add(newcomer);
        audit.wrote("staff.welcomed", "professional", id);
        return id;
    }

    /**
     * Who begins to work here.
     *
     * @param register number in the register of the profession, where there is one
     */
    public record Newcomer(
            String name,
            Professional.Profession profession,
            String employer,
            @Nullable String register,
            LocalDate from) {}

    /** From this day they no longer work here, nor in any team. */
    public void farewell(UUID professional, LocalDate from) {
        var known = get(professional);
        if (!known.worksOn(from) || !known.from().isBefore(from)) {
            throw new Refused("staff.not-here", known.name(), Words.date(from));
        }
        store.end(professional, from);
        audit.wrote("staff.left", "professional", professional);
    }

    public UUID form(String team) {
        if (store.hasTeam(team)) {
            throw new Refused("staff.team.taken", team);
        }
        var id = store.addTeam(team);
        audit.wrote("staff.team-formed", "team", id);
        return id;
    }

    public void join(UUID team, UUID professional, LocalDate from) {
        var known = get(professional);
        team(team, from);
        if (!known.worksOn(from)) {
            throw new Refused("staff.not-here", known.name(), Words.date(from));
        }
        try {
            store.join(team, professional, from);
        } catch (DataIntegrityViolationException e) {
            throw new Refused("staff.team.already", known.name());
        }
        audit.wrote("staff.team-joined", "professional", professional);
    }

    /** The team, as it is on this day. */
    @Transactional(readOnly = true)
    public Team team(UUID team, LocalDate day) {
        return store.teams(day).stream()
                .filter(known -> known.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new NotFound("team", team));
    }

    @Transactional(readOnly = true)
    public Professional get(UUID professional) {
        return store.find(professional).orElseThrow(() -> new NotFound("professional", professional));
    }
}
