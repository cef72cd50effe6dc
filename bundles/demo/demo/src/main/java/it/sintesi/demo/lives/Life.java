package it.sintesi.demo.lives;

import java.util.List;

/**
 * A whole life, as far as the story goes.
 *
 * @param person   who
 * @param jobs     what happened at work
 * @param tellings what was told of it, in order of sending
 * @param services what happened at the services, in order of days
 * @param truths   what was told wrongly on purpose
 */
public record Life(LifePerson person, List<Employment> jobs, List<Telling> tellings, List<ServiceEvent> services, List<Truth> truths) {

    public Life {
        jobs = List.copyOf(jobs);
        tellings = List.copyOf(tellings);
        services = List.copyOf(services);
        truths = List.copyOf(truths);
    }
}
