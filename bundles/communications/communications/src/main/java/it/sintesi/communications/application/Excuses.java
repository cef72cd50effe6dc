package it.sintesi.communications.application;

import java.time.LocalDate;
import java.util.Optional;

/** Outages of this system that excuse whoever had to send. */
@FunctionalInterface
interface Excuses {

    /** Last day of an outage of the intake that was under way on that day; empty when nothing excuses. */
    Optional<LocalDate> lastDayOfOutage(LocalDate day);
}
