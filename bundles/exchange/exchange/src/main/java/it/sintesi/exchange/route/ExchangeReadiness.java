package it.sintesi.exchange.route;

import it.sintesi.kernel.api.health.ReadinessCheck;

/** Ready when our own routes run. A partner that is down does not count: that is what the queue is for. */
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
        return failed.isEmpty() ? Result.ready(registry.views().size() + " rotte") : Result.notReady("Rotte che non si avviano: " + String.join(", ", failed));
    }
}
