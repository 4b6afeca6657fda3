package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFile;
import it.trama.casefile.CasePanel;
import it.trama.casefile.Person;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way from a person to what was assessed: for whoever may read the case. */
@Component
class AssessmentPanel implements CasePanel {
    private static final int ORDER = 20;

    @Override
    public List<Tab> tabs(Operator operator, Person person, @Nullable CaseFile file) {
        return file == null || operator.role() == Role.ACCESS_OPERATOR
                ? List.of()
                : List.of(new Tab(ORDER, t("assessment.tab"), About.home(file)));
    }
}
