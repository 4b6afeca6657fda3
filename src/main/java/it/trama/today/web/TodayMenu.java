package it.trama.today.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TodayMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        return List.of(new Entry(Section.TODAY, 0, "menu.TODAY", "/"));
    }
}
