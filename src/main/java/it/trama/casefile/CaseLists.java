package it.trama.casefile;

import it.trama.security.Operator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open cases that somebody works on, and those that they may read besides. */
@Service
@Transactional(readOnly = true)
public class CaseLists {
    private final CaseListStore store;
    private final CaseAccess access;

    CaseLists(CaseListStore store, CaseAccess access) {
        this.store = store;
        this.access = access;
    }

    /** Those in whose team the operator is, or stands in today; by name, after this one when given. */
    public List<MyCase> mine(Operator operator, @Nullable UUID after, int most) {
        return store.open(access.teamOnly(operator, "c"), after, most);
    }

    /** All that the operator may read: the coordinator those of their place. */
    public List<MyCase> readable(Operator operator, @Nullable UUID after, int most) {
        return store.open(access.cases(operator, "c"), after, most);
    }

    public long countMine(Operator operator) {
        return store.count(access.teamOnly(operator, "c"));
    }

    public long countReadable(Operator operator) {
        return store.count(access.cases(operator, "c"));
    }
}
