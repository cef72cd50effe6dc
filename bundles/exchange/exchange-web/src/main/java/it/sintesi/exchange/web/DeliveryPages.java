package it.sintesi.exchange.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Exports;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Each communication on its way to each partner: where it stands, and sending it again. */
public final class DeliveryPages {

    private static final List<String> COLUMNS = List.of("delivery.message", "delivery.partner", "delivery.recipient", "delivery.communication",
            "delivery.state", "delivery.attempts", "delivery.created", "delivery.next", "delivery.closed", "delivery.answer");

    private final Deliveries deliveries;

    public DeliveryPages(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/deliveries", ExchangeArea.GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/deliveries/export", ExchangeArea.GUARD, this::export, caller -> java.util.Optional.empty()),
                WebPage.get(Shell.CONSOLE, "/deliveries/{id}", ExchangeArea.GUARD, this::show,
                        caller -> deliveries.search(caller, DeliveryCriteria.ALL, new PageRequest(0, 1)).items().stream().map(d -> "/deliveries/" + d.messageId()).findFirst()),
                WebPage.post(Shell.CONSOLE, "/deliveries/{id}/replay", ExchangeArea.GUARD, this::replay));
    }

    private static DeliveryCriteria criteria(WebRequest request) {
        return new DeliveryCriteria(request.param("partner"), request.param("state", DeliveryState.class), request.param("communication"));
    }

    private WebResponse export(WebRequest request) {
        DeliveryCriteria criteria = criteria(request);
        return Exports.table(request, "consegne", COLUMNS, page -> deliveries.search(request.caller(), criteria, page), d -> cells(d, request.texts()));
    }

    private static List<?> cells(Delivery d, Texts texts) {
        return Arrays.asList(d.messageId(), d.partner(), d.recipient(), d.communication(), texts.get("state." + d.state()), d.attempts(), d.createdAt(), d.nextAttemptAt(), d.closedAt(), d.answer());
    }

    private WebResponse list(WebRequest request) {
        DeliveryCriteria criteria = criteria(request);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", deliveries.search(request.caller(), criteria, request.page()));
        model.put("partners", deliveries.partners(request.caller()));
        model.put("states", DeliveryState.values());
        model.put("query", request.filterQuery());
        return WebResponse.view("deliveries", model);
    }

    private WebResponse show(WebRequest request) {
        Delivery delivery = deliveries.find(request.caller(), request.variable("id")).orElseThrow(() -> ServiceException.notFound("La consegna indicata non esiste.").said("EXC-NO-PAGE"));
        boolean again = delivery.state() == DeliveryState.PARKED || delivery.state() == DeliveryState.REFUSED;
        return WebResponse.view("delivery", Map.of("d", delivery, "again", again));
    }

    private WebResponse replay(WebRequest request) {
        deliveries.replay(request.caller(), request.variable("id"));
        return WebResponse.redirect("/deliveries/" + request.variable("id"), "replayed");
    }
}
