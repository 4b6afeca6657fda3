package it.trama.shared.web;

import static java.util.Comparator.comparingInt;

import it.trama.shared.time.BusinessTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Builds the shell of each page from the entries that the modules add. */
@Component
class Shells {
    private final List<Menu> menus;
    private final BusinessTime time;
    private final boolean demo;
    private final ResourceUrlProvider assets;

    Shells(
            List<Menu> menus,
            BusinessTime time,
            ResourceUrlProvider assets,
            @Value("${trama.demo:false}") boolean demo) {
        this.menus = menus;
        this.assets = assets;
        this.time = time;
        this.demo = demo;
    }

    Shell of(HttpServletRequest request) {
        var viewer = Viewer.of(request);
        var path = request.getRequestURI();
        return new Shell(
                viewer, viewer == null ? List.of() : sections(viewer, path), path, demoDay(), assets::getForLookupPath);
    }

    private List<Shell.Section> sections(Viewer viewer, String path) {
        var entries = menus.stream()
                .flatMap(menu -> menu.entries(viewer).stream())
                .sorted(comparingInt(Menu.Entry::order))
                .toList();
        return Arrays.stream(Menu.Section.values())
                .map(section -> section(section, entries, path))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private static Shell.Section section(Menu.Section section, List<Menu.Entry> all, String path) {
        var own = all.stream().filter(entry -> entry.section() == section).toList();
        var best = own.stream()
                .filter(entry -> entry.leadsTo(path))
                .map(Menu.Entry::href)
                .max(comparingInt(String::length))
                .orElse(null);
        var items = own.stream()
                .map(e -> new Shell.Item(Words.t(e.key()), e.href(), e.href().equals(best)))
                .toList();
        var href = own.isEmpty() ? section.href() : own.getFirst().href();
        return new Shell.Section(Words.t("menu." + section.name()), section.icon(), href, best != null, items);
    }

    private @Nullable String demoDay() {
        return demo
                ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Words.locale())
                        .format(time.today())
                : null;
    }
}
