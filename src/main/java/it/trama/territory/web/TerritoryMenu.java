package it.trama.territory.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TerritoryMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        var stranger = viewer.hasRole("THIRD_SECTOR") || viewer.hasRole("CITIZEN") || viewer.hasRole("PRIVACY_OFFICER");
        return stranger
                ? List.of()
                : List.of(
                        new Entry(Section.TERRITORY, 10, "territory.title", "/territorio"),
                        new Entry(Section.TERRITORY, 30, "territory.municipalities", "/territorio/comuni"));
    }
}
