package it.trama.today.web;

import static java.util.Comparator.comparing;

import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Menu;
import it.trama.shared.web.Search;
import it.trama.shared.web.Today;
import it.trama.shared.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TodayController {
    private final List<Today> today;
    private final List<Search> searches;
    private final List<Menu> menus;
    private final BusinessTime time;

    TodayController(List<Today> today, List<Search> searches, List<Menu> menus, BusinessTime time) {
        this.today = today;
        this.searches = searches;
        this.menus = menus;
        this.time = time;
    }

    @GetMapping("/")
    @Allowed(signedIn = true)
    String home(Operator operator, HttpServletRequest request, Model model) {
        var viewer = viewer(request);
        var rows = today.stream()
                .flatMap(module -> module.rows(viewer).stream())
                .sorted(comparing(Today.Row::weight))
                .toList();
        model.addAttribute("page", TodayPage.of(operator, time.today(), rows, doors(viewer)));
        return "today/home";
    }

    @GetMapping("/cerca")
    @Allowed(signedIn = true)
    String search(@RequestParam(name = "q", defaultValue = "") String words, HttpServletRequest request, Model model) {
        var viewer = viewer(request);
        var asked = words.strip().length() > 100 ? words.strip().substring(0, 100) : words.strip();
        var hits = asked.isEmpty()
                ? List.<Search.Hit>of()
                : searches.stream()
                        .flatMap(module -> module.find(asked, viewer).stream())
                        .toList();
        model.addAttribute("page", new SearchPage(asked, hits));
        return "today/search";
    }

    @GetMapping("/aiuto")
    @Allowed(everyone = true)
    String help() {
        return "today/help";
    }

    @GetMapping("/accessibilita")
    @Allowed(everyone = true)
    String accessibility() {
        return "today/accessibility";
    }

    @GetMapping("/privacy")
    @Allowed(everyone = true)
    String privacy() {
        return "today/privacy";
    }

    private List<Menu.Entry> doors(Viewer viewer) {
        return menus.stream()
                .flatMap(menu -> menu.entries(viewer).stream())
                .filter(entry -> !entry.href().equals("/"))
                .sorted(comparing(Menu.Entry::section).thenComparing(Menu.Entry::order))
                .toList();
    }

    private static Viewer viewer(HttpServletRequest request) {
        @Nullable Viewer viewer = Viewer.of(request);
        if (viewer == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return viewer;
    }
}
