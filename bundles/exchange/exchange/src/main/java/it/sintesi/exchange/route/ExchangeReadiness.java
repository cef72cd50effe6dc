package it.sintesi.exchange.route;

import it.sintesi.kernel.api.health.ReadinessCheck;

/** Ready when the engine of the routes runs. A partner that is down, or whose address is not configured yet, does not count: that is what the queue is for. */
public final class ExchangeReadiness implements ReadinessCheck {

    private final RouteRegistry registry;

    public ExchangeReadiness(RouteRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public Result check() {
        if (!registry.running()) {
            return Result.notReady("Il motore delle rotte non è avviato");
        }
        var failed = registry.failedBundles();
        return Result.ready(failed.isEmpty() ? registry.views().size() + " rotte"
                : "Rotte che non si avviano, le loro consegne attendono: " + String.join(", ", failed));
    }
}
