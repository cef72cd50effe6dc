package it.sintesi.exchange.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.api.PartnerView;
import it.sintesi.exchange.api.Partners;
import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The partners: whether they answer, what waits for them, suspension, reconciliation. */
public final class PartnerPages {

    private final Partners partners;
    private final Deliveries deliveries;

    public PartnerPages(Partners partners, Deliveries deliveries) {
        this.partners = partners;
        this.deliveries = deliveries;
    }

    /** A partner with the numbers that matter. */
    public record Line(PartnerView view, long waiting, long delivered, long refused, long parked) {

        static Line of(PartnerView view) {
            return new Line(view, count(view, DeliveryState.WAITING) + count(view, DeliveryState.SENDING), count(view, DeliveryState.DELIVERED),
                    count(view, DeliveryState.REFUSED), count(view, DeliveryState.PARKED));
        }

        private static long count(PartnerView view, DeliveryState state) {
            return view.counts().getOrDefault(state, 0L);
        }
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/partners", ExchangeArea.GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/partners/reconciliations", ExchangeArea.GUARD, this::reconciliations),
                WebPage.post(Shell.CONSOLE, "/partners/{code}/pause", ExchangeArea.GUARD, r -> {
                    partners.pause(r.caller(), r.variable("code"));
                    return WebResponse.redirect("/partners", "paused");
                }),
                WebPage.post(Shell.CONSOLE, "/partners/{code}/resume", ExchangeArea.GUARD, r -> {
                    partners.resume(r.caller(), r.variable("code"));
                    return WebResponse.redirect("/partners", "resumed");
                }),
                WebPage.post(Shell.CONSOLE, "/partners/{code}/replay", ExchangeArea.GUARD, r -> {
                    deliveries.replayAll(r.caller(), r.variable("code"));
                    return WebResponse.redirect("/partners", "replayedAll");
                }),
                WebPage.post(Shell.CONSOLE, "/partners/{code}/reconcile", ExchangeArea.GUARD, this::reconcile));
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("partners", Map.of("partners", partners.list(request.caller()).stream().map(Line::of).toList()));
    }

    private WebResponse reconciliations(WebRequest request) {
        List<Reconciliation> made = partners.reconciliations(request.caller(), request.param("partner"));
        return WebResponse.view("reconciliations", Map.of("made", made));
    }

    private WebResponse reconcile(WebRequest request) {
        LocalDate day = request.day("day");
        if (day == null) {
            throw ServiceException.rejected(Rejection.error("EXC-DAY", "day", "Manca il giorno da riconciliare.", "Scegliete un giorno"));
        }
        partners.reconcile(request.caller(), request.variable("code"), day);
        return WebResponse.redirect("/partners/reconciliations", "reconciled");
    }
}
