package it.sintesi.communications.application;

import it.sintesi.communications.api.Arrivals;
import it.sintesi.communications.persistence.ArrivalStore;
import it.sintesi.kernel.api.Transactions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers whether something has arrived; no trace is left, since no datum of anybody is shown. */
final class ArrivalDesk implements Arrivals {

    private final ArrivalStore store;
    private final Transactions transactions;

    ArrivalDesk(ArrivalStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public Optional<Arrival> byCode(String code) {
        return transactions.required(() -> store.byCode(code)).stream().findFirst();
    }

    @Override
    public Optional<Arrival> byMessageId(String messageId) {
        List<Arrival> found = transactions.required(() -> store.byMessageId(messageId));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public Optional<Arrival> byDigest(String sha256) {
        return transactions.required(() -> store.byDigest(sha256.toLowerCase(Locale.ROOT))).stream().findFirst();
    }
}
