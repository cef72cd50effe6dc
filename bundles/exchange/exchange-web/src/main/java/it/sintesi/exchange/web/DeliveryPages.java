package it.sintesi.exchange.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Each communication on its way to each partner: where it stands, and sending it again. */
public final class DeliveryPages {

    private final Deliveries deliveries;

    public DeliveryPages(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/deliveries", ExchangeArea.GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/deliveries/{id}", ExchangeArea.GUARD, this::show,
                        caller -> deliveries.search(caller, DeliveryCriteria.ALL, new PageRequest(0, 1)).items().stream().map(d -> "/deliveries/" + d.messageId()).findFirst()),
                WebPage.post(Shell.CONSOLE, "/deliveries/{id}/replay", ExchangeArea.GUARD, this::replay));
    }

    private WebResponse list(WebRequest request) {
        DeliveryCriteria criteria = new DeliveryCriteria(request.param("partner"), request.param("state", DeliveryState.class), request.param("communication"));
        Map<String, Object> model = new HashMap<>();
        model.put("rows", deliveries.search(request.caller(), criteria, request.page()));
        model.put("partners", deliveries.counts(request.caller()).keySet().stream().sorted().toList());
        model.put("states", DeliveryState.values());
        model.put("query", request.filterQuery());
        return WebResponse.view("deliveries", model);
    }

    private WebResponse show(WebRequest request) {
        Delivery delivery = deliveries.find(request.caller(), request.variable("id")).orElseThrow(() -> ServiceException.notFound("La consegna indicata non esiste."));
        boolean again = delivery.state() == DeliveryState.PARKED || delivery.state() == DeliveryState.REFUSED;
        return WebResponse.view("delivery", Map.of("d", delivery, "again", again));
    }

    private WebResponse replay(WebRequest request) {
        deliveries.replay(request.caller(), request.variable("id"));
        return WebResponse.redirect("/deliveries/" + request.variable("id"), "replayed");
    }
}
