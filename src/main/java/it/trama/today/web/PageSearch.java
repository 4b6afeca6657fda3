package it.trama.today.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Search;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds the pages themselves by their names in the menu. */
@Component
class PageSearch implements Search {
    private final List<Menu> menus;

    PageSearch(List<Menu> menus) {
        this.menus = menus;
    }

    @Override
    public List<Hit> find(String words, Viewer viewer) {
        var wanted = words.toLowerCase(Locale.ITALIAN);
        return menus.stream()
                .flatMap(menu -> menu.entries(viewer).stream())
                .filter(entry -> t(entry.key()).toLowerCase(Locale.ITALIAN).contains(wanted))
                .limit(MOST)
                .map(e -> new Hit(
                        t("search.kind.page"),
                        t(e.key()),
                        t("menu." + e.section().name()),
                        e.href(),
                        false))
                .toList();
    }
}
