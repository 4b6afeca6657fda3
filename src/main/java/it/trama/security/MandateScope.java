package it.trama.security;

import java.util.List;

/** Extension point: the parts of the district to which a mandate can be limited. */
public interface MandateScope {
    /** Sub-districts and municipalities of the current district, as they are today. */
    List<Operator.Scope> scopes();
}
