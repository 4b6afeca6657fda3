package it.trama.casefile.web;

import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.territory.Gazetteer;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks people up by what one remembers of them. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class PeopleController {
    private static final int MOST = 20, LONGEST = 100;
    private final People people;
    private final Gazetteer gazetteer;

    PeopleController(People people, Gazetteer gazetteer) {
        this.people = people;
        this.gazetteer = gazetteer;
    }

    @GetMapping("/persone")
    String find(Operator operator, @RequestParam(name = "q", defaultValue = "") String words, Model model) {
        var asked = words.strip().length() > LONGEST ? words.strip().substring(0, LONGEST) : words.strip();
        var found = asked.isEmpty() ? List.<Known>of() : people.find(operator, asked, MOST + 1);
        var codes = found.stream()
                .map(known -> known.person().identity().contacts().municipality())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        model.addAttribute("page", PeoplePage.of(asked, found, MOST, gazetteer.names(codes)));
        return "casefile/people";
    }
}
