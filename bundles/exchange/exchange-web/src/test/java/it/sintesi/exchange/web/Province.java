package it.sintesi.exchange.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.api.PartnerView;
import it.sintesi.exchange.api.Partners;
import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.exchange.api.RouteAdmin;
import it.sintesi.exchange.api.RouteView;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.WebHarness;

/** The services of the exchanges in memory: empty, or full of names that try to break out of the page. */
final class Province implements Deliveries, Partners, RouteAdmin {

    static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    final List<String> done = new ArrayList<>();
    DeliveryCriteria asked;
    private final boolean full;

    Province(boolean full) {
        this.full = full;
    }

    ExchangeArea area() {
        return new ExchangeArea(new DeliveryPages(this), new PartnerPages(this, this), new RoutePages(this), this);
    }

    private static Delivery delivery(String id, DeliveryState state, boolean unknown) {
        boolean open = !state.closed();
        return new Delivery(id, "REGION", "Lombardia " + XSS, id.startsWith("P") ? id.substring(0, 16) : "1000012600000001", "UNILAV", "01234567890", state, 3, unknown, WebHarness.NOW,
                open ? WebHarness.NOW : null, WebHarness.NOW, open ? null : WebHarness.NOW, XSS);
    }

    @Override
    public Page<Delivery> search(Caller caller, DeliveryCriteria criteria, PageRequest page) {
        asked = criteria;
        return full ? new Page<>(List.of(delivery("1000012600000001-ROUTE:ricevute", DeliveryState.PARKED, true), delivery("1000012600000001-INPS", DeliveryState.WAITING, false),
                delivery("1000012600000001-INAIL", DeliveryState.DELIVERED, false)), 60, page.number(), page.size()) : new Page<>(List.of(), 0, 0, 25);
    }

    @Override
    public Optional<Delivery> find(Caller caller, String messageId) {
        return full && !messageId.contains("NONE") ? Optional.of(delivery(messageId, DeliveryState.PARKED, true)) : Optional.empty();
    }

    @Override
    public List<Delivery> troubles(Caller caller, String subject, int limit) {
        done.add("troubles " + subject);
        return full ? List.of(delivery("1000012600000001-ROUTE:ricevute", DeliveryState.PARKED, true)) : List.of();
    }

    @Override
    public Map<DeliveryState, Long> notDone(Caller caller) {
        return full ? Map.of(DeliveryState.WAITING, 1_200L, DeliveryState.PARKED, 2L) : Map.of();
    }

    @Override
    public List<String> partners(Caller caller) {
        return full ? List.of("INPS", "ROUTE:ricevute") : List.of();
    }

    @Override
    public Map<String, Map<DeliveryState, Long>> counts(Caller caller) {
        return full ? Map.of("INPS", Map.of(DeliveryState.WAITING, 1_200L), "ROUTE:ricevute", Map.of(DeliveryState.PARKED, 2L)) : Map.of();
    }

    @Override
    public void replay(Caller caller, String messageId) {
        done.add("replay " + messageId);
    }

    @Override
    public int replayAll(Caller caller, String partner) {
        done.add("replayAll " + partner);
        return 2;
    }

    @Override
    public List<PartnerView> list(Caller caller) {
        return full ? List.of(new PartnerView("INPS", "INPS " + XSS, true, false, PartnerView.Circuit.CLOSED, Map.of(DeliveryState.WAITING, 1_200L)),
                new PartnerView("ROUTE:ricevute", "Rotta ricevute", false, true, PartnerView.Circuit.OPEN, Map.of(DeliveryState.PARKED, 2L))) : List.of();
    }

    @Override
    public void pause(Caller caller, String partner) {
        done.add("pause " + partner);
    }

    @Override
    public void resume(Caller caller, String partner) {
        done.add("resume " + partner);
    }

    @Override
    public void retire(Caller caller, String partner) {
        done.add("retire " + partner);
    }

    @Override
    public Reconciliation reconcile(Caller caller, String partner, LocalDate day) {
        done.add("reconcile " + partner + " " + day);
        return reconciliations(caller, partner).get(0);
    }

    @Override
    public List<Reconciliation> reconciliations(Caller caller, String partner) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return full ? List.of(new Reconciliation("INPS", day, WebHarness.NOW, 10, 10, List.of(), ""),
                new Reconciliation("INAIL", day, WebHarness.NOW, 10, 9, List.of(new Reconciliation.Difference(XSS, Reconciliation.Kind.MISSING_AT_PARTNER)), ""),
                new Reconciliation("REGION", day, WebHarness.NOW, 10, 0, List.of(), XSS)) : List.of();
    }

    @Override
    public List<RouteView> routes(Caller caller) {
        return full ? List.of(new RouteView("sbagliata.xml", "sbagliata.xml", true, "", RouteView.State.FAILED, Duration.ZERO, "riga 3: " + XSS),
                new RouteView("INPS.send", "it.sintesi.exchange.inps", false, "direct:inps", RouteView.State.STARTED, Duration.ofHours(5), ""),
                new RouteView("ricevute/1", XSS, true, "direct:ricevute", RouteView.State.STOPPED, Duration.ZERO, "")) : List.of();
    }

    @Override
    public void start(Caller caller, String routeId) {
        done.add("start " + routeId);
    }

    @Override
    public void stop(Caller caller, String routeId) {
        done.add("stop " + routeId);
    }
}
