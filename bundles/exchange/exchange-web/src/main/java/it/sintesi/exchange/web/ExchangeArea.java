package it.sintesi.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;

/** What the exchanges bring to the console. */
public final class ExchangeArea implements WebArea {

    static final Guard GUARD = Guard.of(Permission.DELIVERY_MANAGE);

    private final DeliveryPages deliveries;
    private final PartnerPages partners;
    private final RoutePages routes;
    private final Deliveries service;
    private final DashboardCard card;

    public ExchangeArea(DeliveryPages deliveries, PartnerPages partners, RoutePages routes, Deliveries service) {
        this.deliveries = deliveries;
        this.partners = partners;
        this.routes = routes;
        this.service = service;
        this.card = new WaitingCard(service);
    }

    @Override
    public String id() {
        return "exchange";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("deliveries", "exchange-circle", 810, Shell.CONSOLE, "/deliveries", GUARD),
                new MenuEntry("partners", "link", 820, Shell.CONSOLE, "/partners", GUARD),
                new MenuEntry("routes", "share", 830, Shell.CONSOLE, "/routes", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>(deliveries.pages());
        pages.addAll(partners.pages());
        pages.addAll(routes.pages());
        return pages;
    }

    @Override
    public List<DashboardCard> cards() {
        return List.of(card);
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new ConsoleSources.TroubleWork(service));
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new ConsoleSources.TroubleTimeline(service));
    }

    @Override
    public List<SearchProvider> searches() {
        return List.of(new ConsoleSources.DeliverySearch(service));
    }

    /** Deliveries that wait, and those that wait for a person. */
    private record WaitingCard(Deliveries service) implements DashboardCard {

        @Override
        public String title() {
            return "card.title";
        }

        @Override
        public int order() {
            return 800;
        }

        @Override
        public Guard guard() {
            return GUARD;
        }

        @Override
        public List<Figure> figures(Caller caller) {
            Map<DeliveryState, Long> counts = service.notDone(caller);
            return List.of(figure(counts, DeliveryState.WAITING, Tone.NEUTRAL), figure(counts, DeliveryState.REFUSED, Tone.WARNING),
                    figure(counts, DeliveryState.PARKED, Tone.DANGER));
        }

        private static Figure figure(Map<DeliveryState, Long> counts, DeliveryState state, Tone whenSome) {
            long value = counts.getOrDefault(state, 0L);
            return new Figure("card." + state.name(), value, "/deliveries?state=" + state.name(), value == 0 ? Tone.GOOD : whenSome);
        }
    }
}
