package it.sintesi.exchange.application;

import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.exchange.api.Reconciliation.Difference;
import it.sintesi.exchange.api.Reconciliation.Kind;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.exchange.persistence.ReconciliationArchive;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a day of ours with the partner's list of it. Clocks differ around midnight and an answer may come the day after, so a message
 * is missing only when the partner has it neither on that day nor on the ones beside it.
 */
public final class Reconciler {

    private static final int ERROR_LENGTH = 500;

    private final Destinations destinations;
    private final DeliveryArchive deliveries;
    private final ReconciliationArchive archive;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public Reconciler(Destinations destinations, DeliveryArchive deliveries, ReconciliationArchive archive, Transactions transactions, CertifiedClock clock) {
        this.destinations = destinations;
        this.deliveries = deliveries;
        this.archive = archive;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Compares and keeps the result, also when the partner could not be asked. */
    public Reconciliation run(String partner, LocalDate day) {
        Reconciliation made = compare(partner, day);
        transactions.required(() -> {
            archive.add(made);
            return null;
        });
        return made;
    }

    private Reconciliation compare(String partner, LocalDate day) {
        Optional<Destination> destination = destinations.find(partner).filter(Destination::available).filter(Destination::canList);
        if (destination.isEmpty()) {
            return failed(partner, day, "Il destinatario non offre l'elenco dei messaggi, o la sua rotta non è attiva");
        }
        try {
            Set<String> theirs = destination.get().ids(day);
            Set<String> ours = transactions.required(() -> deliveries.deliveredIds(partner, start(day), start(day.plusDays(1))));
            List<Difference> differences = new ArrayList<>(missing(destination.get(), day, ours, theirs));
            differences.addAll(unexpected(theirs, ours));
            return new Reconciliation(partner, day, clock.now(), ours.size(), theirs.size(), differences, "");
        } catch (Exception e) {
            return failed(partner, day, String.valueOf(e.getMessage()));
        }
    }

    private static List<Difference> missing(Destination destination, LocalDate day, Set<String> ours, Set<String> theirs) throws Exception {
        Set<String> missing = new HashSet<>(ours);
        missing.removeAll(theirs);
        for (LocalDate beside : List.of(day.minusDays(1), day.plusDays(1))) {
            if (!missing.isEmpty()) {
                missing.removeAll(destination.ids(beside));
            }
        }
        return missing.stream().sorted().map(id -> new Difference(id, Kind.MISSING_AT_PARTNER)).toList();
    }

    private List<Difference> unexpected(Set<String> theirs, Set<String> ours) {
        Set<String> others = new HashSet<>(theirs);
        others.removeAll(ours);
        List<Difference> found = new ArrayList<>();
        transactions.run(() -> others.stream().sorted().forEach(id -> {
            Optional<Delivery> delivery = deliveries.find(id);
            if (delivery.isEmpty()) {
                found.add(new Difference(id, Kind.UNKNOWN_HERE));
            } else if (delivery.get().state() != DeliveryState.DELIVERED) {
                found.add(new Difference(id, Kind.NOT_CLOSED_HERE));
            }
        }));
        return found;
    }

    private Reconciliation failed(String partner, LocalDate day, String error) {
        return new Reconciliation(partner, day, clock.now(), 0, 0, List.of(), error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CertifiedClock.ZONE).toInstant();
    }
}
