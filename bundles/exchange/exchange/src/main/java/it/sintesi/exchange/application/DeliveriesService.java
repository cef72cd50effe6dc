package it.sintesi.exchange.application;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.exchange.persistence.DeliveryTroubles;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@link Deliveries} over the table of deliveries. */
public final class DeliveriesService implements Deliveries {

    private static final String KIND = "delivery";

    private final DeliveryArchive archive;
    private final DeliveryTroubles troubles;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Guard guard;
    private final Senders senders;

    public DeliveriesService(DeliveryArchive archive, DeliveryTroubles troubles, Transactions transactions, CertifiedClock clock, Guard guard, Senders senders) {
        this.archive = archive;
        this.troubles = troubles;
        this.transactions = transactions;
        this.clock = clock;
        this.guard = guard;
        this.senders = senders;
    }

    @Override
    public Page<Delivery> search(Caller caller, DeliveryCriteria criteria, PageRequest page) {
        return transactions.required(() -> {
            guard.pass(caller, "deliveries.read", KIND, Objects.requireNonNullElse(criteria.communication(), ""), "Consultazione consegne");
            return archive.search(criteria, page);
        });
    }

    @Override
    public Optional<Delivery> find(Caller caller, String messageId) {
        return transactions.required(() -> {
            guard.pass(caller, "deliveries.read", KIND, messageId, "Consultazione consegna");
            return archive.find(messageId);
        });
    }

    @Override
    public List<Delivery> troubles(Caller caller, String subject, int limit) {
        return transactions.required(() -> {
            guard.pass(caller, "deliveries.read", KIND, Objects.requireNonNullElse(subject, ""), "Consegne da riprendere");
            return troubles.open(subject, limit);
        });
    }

    @Override
    public Map<DeliveryState, Long> notDone(Caller caller) {
        guard.require(caller);
        return transactions.required(troubles::counts);
    }

    @Override
    public List<String> partners(Caller caller) {
        guard.require(caller);
        return transactions.required(archive::partners);
    }

    @Override
    public Map<String, Map<DeliveryState, Long>> counts(Caller caller) {
        return transactions.required(() -> {
            guard.pass(caller, "deliveries.counts", KIND, "", "Conteggio consegne");
            return archive.counts();
        });
    }

    @Override
    public void replay(Caller caller, String messageId) {
        transactions.required(() -> {
            guard.pass(caller, "deliveries.replay", KIND, messageId, "Ripresa consegna");
            if (!archive.replay(messageId, clock.now())) {
                Delivery delivery = archive.find(messageId).orElseThrow(() -> ServiceException.notFound("Consegna " + messageId + " inesistente").said("EXC-NO-DELIVERY", messageId));
                throw ServiceException.conflict(Rejection.error("EXC-001", "messageId",
                        "La consegna " + messageId + " è nello stato «" + delivery.state().label() + "» e non può essere ripresa",
                        "Si riprendono solo le consegne rifiutate o ferme").said(Phrase.of("EXC-001", messageId, delivery.state().label())));
            }
            return null;
        });
        senders.wake();
    }

    @Override
    public int replayAll(Caller caller, String partner) {
        int replayed = transactions.required(() -> {
            guard.pass(caller, "deliveries.replay-all", "partner", partner, "Ripresa di tutte le consegne ferme");
            return archive.replayAll(partner, clock.now());
        });
        senders.wake();
        return replayed;
    }
}
