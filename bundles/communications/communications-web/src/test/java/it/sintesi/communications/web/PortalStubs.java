package it.sintesi.communications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.time.LocalDate;

import it.sintesi.communications.api.Arrivals;
import it.sintesi.communications.api.RelationAction;
import it.sintesi.communications.api.RelationAction.Event;
import it.sintesi.communications.api.RelationActions;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.web.WebHarness;

/** What the newer pages ask besides the archive; the exchanges can be away or in trouble. */
final class PortalStubs implements RelationActions, Arrivals, Deliveries {

    /** How the exchanges are. */
    enum Exchanges {
        THERE, AWAY, TROUBLED
    }

    static final String DIGEST = "ab".repeat(32);

    final List<String> asked = new ArrayList<>();
    Exchanges exchanges = Exchanges.THERE;

    Iterable<Deliveries> deliveries() {
        return () -> (exchanges == Exchanges.AWAY ? List.<Deliveries>of() : List.<Deliveries>of(this)).iterator();
    }

    @Override
    public Possibilities possibilities(Caller caller, String relationId) {
        boolean may = caller.has(Role.EMPLOYER);
        return new Possibilities(may, may ? "" : "Manca la delega " + Province.XSS, List.of(
                new RelationAction(Event.COMPLETION, FormKind.UNILAV, Province.CODE, true, true, "UG-019", "D.L. 510/1996", "Entro 5 giorni " + Province.XSS, List.of(Phrase.of("UG-019")), LocalDate.of(2026, 11, 20)),
                new RelationAction(Event.EXTENSION, FormKind.UNILAV, Province.CODE, true, false, "", "", "", List.of(), LocalDate.of(2026, 12, 5)),
                new RelationAction(Event.END, FormKind.UNILAV, Province.CODE, false, false, "RA-001", "D.Lgs 181/2000", "Il rapporto è cessato.", List.of(Phrase.of("RA-001", "15/10/2026")), LocalDate.of(2026, 10, 15)),
                new RelationAction(Event.RECTIFICATION, FormKind.UNILAV, Province.CODE, true, false, "UL-021", "D.I. 30 ottobre 2007", "Solo dati non essenziali.", List.of(Phrase.of("UL-021")), LocalDate.of(2026, 1, 12)),
                new RelationAction(Event.CANCELLATION, FormKind.UNILAV, Province.CODE, false, false, "UL-022", "D.I. 30 ottobre 2007", "Troppo tardi.", List.of(Phrase.of("UL-022")), LocalDate.of(2026, 1, 7))));
    }

    @Override
    public List<Sending> sendings(Caller caller, String relationId) {
        return List.of(new Sending(Province.CODE, WebHarness.NOW, "studio.bianchi", "M-1"));
    }

    @Override
    public Optional<Arrival> byCode(String code) {
        asked.add("code " + code);
        return code.equals(Province.CODE) ? Optional.of(new Arrival(State.VALID, WebHarness.NOW)) : Optional.empty();
    }

    @Override
    public Optional<Arrival> byMessageId(String messageId) {
        asked.add("message " + messageId);
        return messageId.equals("paghe-77") ? Optional.of(new Arrival(State.RECTIFIED, WebHarness.NOW)) : Optional.empty();
    }

    @Override
    public Optional<Arrival> byDigest(String sha256) {
        asked.add("digest " + sha256);
        return sha256.equals(DIGEST) ? Optional.of(new Arrival(State.CANCELLED, WebHarness.NOW)) : Optional.empty();
    }

    @Override
    public Page<Delivery> search(Caller caller, DeliveryCriteria criteria, PageRequest page) {
        if (exchanges == Exchanges.TROUBLED) {
            throw ServiceException.unavailable("Gli scambi sono fermi.", 5);
        }
        asked.add("deliveries " + criteria.communication());
        Delivery delivery = new Delivery(criteria.communication() + "-INPS", "INPS", "", criteria.communication(), "UNILAV", "01234567890", DeliveryState.PARKED, 7, true, WebHarness.NOW,
                null, WebHarness.NOW, WebHarness.NOW, Province.XSS);
        return new Page<>(List.of(delivery), 1, 0, 25);
    }

    @Override
    public Optional<Delivery> find(Caller caller, String messageId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Map<DeliveryState, Long>> counts(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replay(Caller caller, String messageId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int replayAll(Caller caller, String partner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Delivery> troubles(Caller caller, String subject, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<DeliveryState, Long> notDone(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> partners(Caller caller) {
        throw new UnsupportedOperationException();
    }
}
