package it.sintesi.exchange.application;

import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.api.PartnerView;
import it.sintesi.exchange.api.Partners;
import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.exchange.domain.PartnerCodes;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.exchange.persistence.PartnerSettings;
import it.sintesi.exchange.persistence.ReconciliationArchive;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link Partners} over destinations and tables. */
public final class PartnersService implements Partners {

    private static final String KIND = "partner";

    private final Destinations destinations;
    private final Senders senders;
    private final Tables tables;
    private final Reconciler reconciler;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Guard guard;

    /** The tables it reads and writes. */
    public record Tables(DeliveryArchive deliveries, PartnerSettings settings, ReconciliationArchive reconciliations) {
    }

    public PartnersService(Destinations destinations, Senders senders, Tables tables, Reconciler reconciler, Transactions transactions,
                           CertifiedClock clock, Guard guard) {
        this.destinations = destinations;
        this.senders = senders;
        this.tables = tables;
        this.reconciler = reconciler;
        this.transactions = transactions;
        this.clock = clock;
        this.guard = guard;
    }

    @Override
    public List<PartnerView> list(Caller caller) {
        return transactions.required(() -> {
            guard.pass(caller, "partners.read", KIND, "", "Consultazione destinatari");
            Map<String, Map<DeliveryState, Long>> counts = tables.deliveries().counts();
            List<String> paused = tables.settings().paused();
            return codes(counts.keySet()).stream().map(code -> new PartnerView(code, destinations.name(code),
                    destinations.find(code).map(Destination::available).orElse(false), paused.contains(code), circuit(code),
                    counts.getOrDefault(code, Map.of()))).toList();
        });
    }

    private Set<String> codes(Set<String> withDeliveries) {
        Set<String> codes = new LinkedHashSet<>(PartnerCodes.all());
        codes.addAll(destinations.codes());
        tables.settings().receiptRoutes().forEach(name -> codes.add(PartnerCodes.ofRoute(name)));
        codes.addAll(withDeliveries);
        return codes;
    }

    private PartnerView.Circuit circuit(String code) {
        return senders.circuit(code).map(state -> PartnerView.Circuit.valueOf(state.name())).orElse(PartnerView.Circuit.CLOSED);
    }

    @Override
    public void pause(Caller caller, String partner) {
        transactions.required(() -> {
            guard.pass(caller, "partners.pause", KIND, partner, "Sospensione invio");
            known(partner);
            tables.settings().pause(partner, clock.now());
            return null;
        });
    }

    @Override
    public void resume(Caller caller, String partner) {
        transactions.required(() -> {
            guard.pass(caller, "partners.resume", KIND, partner, "Ripresa invio");
            tables.settings().resume(partner);
            return null;
        });
        senders.wake();
    }

    @Override
    public void retire(Caller caller, String partner) {
        transactions.required(() -> {
            guard.pass(caller, "partners.retire", KIND, partner, "Rotta non più in uso");
            if (destinations.find(partner).isPresent()) {
                throw ServiceException.conflict(Rejection.error("EXC-002", KIND, "La rotta «" + partner + "» è attiva",
                        "Togliere prima il suo file dalla cartella delle rotte").said(Phrase.of("EXC-002", partner)));
            }
            if (!PartnerCodes.isRoute(partner) || !tables.settings().removeReceiptRoute(PartnerCodes.routeName(partner))) {
                throw ServiceException.notFound("Nessuna rotta «" + partner + "» prende le ricevute").said("EXC-NO-ROUTE", partner);
            }
            return tables.deliveries().parkWaiting(partner, clock.now(), "Rotta ritirata da " + caller.account());
        });
    }

    @Override
    public Reconciliation reconcile(Caller caller, String partner, LocalDate day) {
        transactions.required(() -> {
            guard.pass(caller, "partners.reconcile", KIND, partner, "Riconciliazione del " + day);
            known(partner);
            return null;
        });
        return reconciler.run(partner, day);
    }

    @Override
    public List<Reconciliation> reconciliations(Caller caller, String partner) {
        return transactions.required(() -> {
            guard.pass(caller, "partners.reconciliations", KIND, partner == null ? "" : partner, "Consultazione riconciliazioni");
            return tables.reconciliations().latest(partner);
        });
    }

    private void known(String partner) {
        if (!codes(Set.of()).contains(partner)) {
            throw ServiceException.notFound("Nessun destinatario «" + partner + "»").said("EXC-NO-PARTNER", partner);
        }
    }
}
