package it.sintesi.observatory.api;

import java.util.Set;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;

/** People of the tests: who manages the observatory, who reads it, who has nothing to do with it. */
public final class Staff {

    public static final Caller ANALYST = new Caller("analista", "Ada Analista", Set.of(Role.ANALYST), null, null, null);
    public static final Caller SUPERVISOR = new Caller("responsabile", "Rita Responsabile", Set.of(Role.SUPERVISOR), "cpi-breno", null, null);
    public static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-breno", null, null);

    private Staff() {
    }
}
