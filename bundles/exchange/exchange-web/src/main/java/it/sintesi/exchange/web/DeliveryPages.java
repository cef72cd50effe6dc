package it.sintesi.exchange.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Each communication on its way to each partner: where it stands, and sending it again. */
public final class DeliveryPages {

    /** At most 20,000 rows: more are for a statement of the database, not for a spreadsheet. */
    private static final int EXPORTED_PAGES = 40;
    private static final List<String> COLUMNS = List.of("message", "partner", "recipient", "communication", "state", "attempts", "created", "next", "closed", "answer");

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
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        List<String> titles = COLUMNS.stream().map(c -> request.texts().get("delivery." + c)).toList();
        return new WebResponse.Table("consegne", format == null ? WebResponse.TableFormat.CSV : format, titles, sink -> {
            Page<Delivery> page;
            int number = 0;
            do {
                page = deliveries.search(request.caller(), criteria, new PageRequest(number++, PageRequest.MAX_SIZE));
                page.items().forEach(d -> sink.accept(cells(d)));
            } while (page.hasNext() && number < EXPORTED_PAGES);
        });
    }

    private static List<?> cells(Delivery d) {
        return Arrays.asList(d.messageId(), d.partner(), d.recipient(), d.communication(), d.state().label(), d.attempts(), d.createdAt(), d.nextAttemptAt(), d.closedAt(), d.answer());
    }

    private WebResponse list(WebRequest request) {
        DeliveryCriteria criteria = criteria(request);
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
