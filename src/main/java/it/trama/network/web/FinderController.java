package it.trama.network.web;

import it.trama.network.Directory;
import it.trama.network.Resource;
import it.trama.network.Wanted;
import it.trama.security.Allowed;
import it.trama.security.District;
import it.trama.security.Mandates;
import it.trama.shared.NotFound;
import it.trama.shared.Unseen;
import it.trama.shared.district.CurrentDistrict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public finder of a district: no sign-in, no script, nothing kept of what was asked. */
@Controller
@Allowed(everyone = true)
class FinderController {
    private static final int SHOWN = 20;
    private final Directory directory;
    private final Mandates mandates;
    private final Places places;

    FinderController(Directory directory, Mandates mandates, Places places) {
        this.directory = directory;
        this.mandates = mandates;
        this.places = places;
    }

    /** With one district there is nothing to choose. */
    @GetMapping("/trova")
    String districts(Model model) {
        var all = mandates.publicDistricts();
        if (all.size() == 1) {
            return "redirect:/trova/" + all.getFirst().address();
        }
        model.addAttribute("districts", all);
        return "network/districts";
    }

    @GetMapping("/trova/{district}")
    String find(
            @PathVariable String district,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String comune,
            @RequestParam(required = false) @Nullable String liberi,
            Model model) {
        var asked = at(district);
        model.addAttribute(
                "page", CurrentDistrict.call(asked.id(), () -> page(asked, q.strip(), comune, liberi != null)));
        return "network/finder";
    }

    private District at(String address) {
        return mandates.publicDistricts().stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("district", address));
    }

    private FinderPage page(District district, String words, String municipality, boolean free) {
        Unseen.refuse(words);
        var known = places.known();
        var near = known.holds(municipality) ? municipality : null;
        var found = directory.search(new Wanted(words, near, free, Wanted.Reader.ANYBODY), SHOWN);
        return new FinderPage(
                district.name(),
                address(district),
                words,
                near == null ? "" : near,
                free,
                known.options(),
                !words.isEmpty(),
                words.isEmpty() ? List.of() : directory.meant(words),
                rows(district, found, known.names()));
    }

    private static String address(District district) {
        return "/trova/" + district.address();
    }

    private List<FoundRow> rows(District district, List<Resource> found, Map<String, String> names) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> FoundRow.of(
                        i + 1,
                        found.get(i),
                        address(district) + "/" + found.get(i).id(),
                        names))
                .toList();
    }

    @GetMapping("/trova/{district}/{resource}")
    String show(@PathVariable String district, @PathVariable UUID resource, Model model) {
        var asked = at(district);
        model.addAttribute(
                "page",
                CurrentDistrict.call(
                        asked.id(),
                        () -> PublicSheet.of(
                                asked,
                                directory.published(resource),
                                places.known().names(),
                                address(asked))));
        return "network/public";
    }
}
