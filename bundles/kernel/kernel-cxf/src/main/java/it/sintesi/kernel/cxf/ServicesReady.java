package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.health.ReadinessCheck;

import java.util.List;

/** Ready when every service that the endpoints call is there. */
public final class ServicesReady implements ReadinessCheck {
    private final String name;
    private final LiveServices live;

    /** @param name of the check, for example {@code communications.endpoints} */
    public ServicesReady(String name, LiveServices live) {
        this.name = name;
        this.live = live;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Result check() {
        List<String> missing = live.missing();
        return missing.isEmpty() ? Result.ready("tutti i servizi sono presenti") : Result.notReady("mancano i servizi: " + String.join(", ", missing));
    }
}
