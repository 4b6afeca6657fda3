package it.trama.security.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AdministrationMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        var entries = new ArrayList<Entry>();
        if (viewer.hasRole("ADMINISTRATOR")) {
            entries.add(new Entry(Section.ADMINISTRATION, 10, "account.list", "/amministrazione"));
            entries.add(new Entry(Section.ADMINISTRATION, 15, "body.title", "/amministrazione/enti"));
        }
        if (viewer.hasRole("ADMINISTRATOR") || viewer.hasRole("PRIVACY_OFFICER")) {
            entries.add(new Entry(Section.ADMINISTRATION, 20, "register.title", "/amministrazione/registro"));
        }
        return entries;
    }
}
