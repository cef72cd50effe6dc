package it.sintesi.exchange.simulator;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The simulated partners, by the name in their address. */
public final class Simulator {

    /** Names in the addresses. */
    public static final List<String> NAMES = List.of("ministry", "region", "other-region", "inps", "inail", "node", "inps-sanctions");

    private final Map<String, SimulatedPartner> partners = new LinkedHashMap<>();

    public Simulator(Clock clock) {
        NAMES.forEach(name -> partners.put(name, new SimulatedPartner(clock)));
    }

    public Optional<SimulatedPartner> partner(String name) {
        return Optional.ofNullable(partners.get(name));
    }

    public Map<String, SimulatedPartner> partners() {
        return Collections.unmodifiableMap(partners);
    }

    /** Simulator on the machine's clock: a partner has its own time. */
    public static Simulator onSystemClock() {
        return new Simulator(Clock.systemUTC());
    }
}
