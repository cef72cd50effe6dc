package it.sintesi.kernel;

import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.MandateDirectory;
import it.sintesi.kernel.api.security.TakeOverDirectory;
import java.util.List;

/**
 * Services of other bundles that the kernel asks while they are there; none is needed to start.
 *
 * @param mandates      who may act for whom
 * @param takeOvers     who took over a person of another office
 * @param notifications messages to people
 * @param metrics       figures for the keepers
 */
public record KernelPartners(Iterable<MandateDirectory> mandates, Iterable<TakeOverDirectory> takeOvers, Iterable<Notifications> notifications,
                             Iterable<Metrics> metrics) {

    /** Mandates only. */
    public static KernelPartners of(Iterable<MandateDirectory> mandates) {
        return new KernelPartners(mandates, List.of(), List.of(), List.of());
    }
}
