package it.sintesi.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WorkSource;

/** Deliveries in trouble in the work list and on the timeline of the company; deliveries in the search box. */
final class ConsoleSources {

    private ConsoleSources() {
    }

    private static boolean waits(Delivery d) {
        return d.state() == DeliveryState.PARKED || d.state() == DeliveryState.REFUSED;
    }

    private static String title(Delivery d, Texts texts) {
        return texts.get("trouble." + d.state().name(), d.recipient().isEmpty() ? d.partner() : d.partner() + " " + d.recipient());
    }

    private static String path(Delivery d) {
        return "/deliveries/" + java.net.URLEncoder.encode(d.messageId(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Work that closes itself when the delivery is taken up again on its page. */
    record TroubleWork(Deliveries deliveries) implements WorkSource {

        @Override
        public String kind() {
            return "deliveries";
        }

        @Override
        public Guard guard() {
            return ExchangeArea.GUARD;
        }

        @Override
        public List<Work> open(Caller caller, Texts texts, int limit) {
            return deliveries.troubles(caller, null, limit).stream().map(d -> work(d, texts)).toList();
        }

        @Override
        public Optional<Work> find(Caller caller, Texts texts, String id) {
            return deliveries.find(caller, id).filter(ConsoleSources::waits).map(d -> work(d, texts));
        }

        @Override
        public long count(Caller caller) {
            Map<DeliveryState, Long> counts = deliveries.notDone(caller);
            return counts.getOrDefault(DeliveryState.REFUSED, 0L) + counts.getOrDefault(DeliveryState.PARKED, 0L);
        }

        private static Work work(Delivery d, Texts texts) {
            return new Work(d.messageId(), d.closedAt() == null ? d.createdAt() : d.closedAt(), null, title(d, texts), d.communication() + " · " + d.answer(), path(d), null);
        }
    }

    /** What went wrong with the communications of a company. */
    record TroubleTimeline(Deliveries deliveries) implements TimelineSource {

        @Override
        public Guard guard() {
            return ExchangeArea.GUARD;
        }

        @Override
        public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
            if (subject.companyCode() == null) {
                return List.of();
            }
            return deliveries.troubles(caller, subject.companyCode(), limit).stream()
                    .map(d -> new Entry((d.closedAt() == null ? d.createdAt() : d.closedAt()).atZone(CertifiedClock.ZONE).toLocalDate(), title(d, texts),
                            d.communication() + " · " + d.answer(), path(d))).toList();
        }
    }

    /** Finds a delivery by its complete message identifier. */
    record DeliverySearch(Deliveries deliveries) implements SearchProvider {

        @Override
        public String title() {
            return "menu.deliveries";
        }

        @Override
        public Guard guard() {
            return ExchangeArea.GUARD;
        }

        @Override
        public List<Hit> search(Caller caller, String text, int limit) {
            return List.of();
        }

        @Override
        public Optional<String> exact(Caller caller, String text) {
            return text.matches("[0-9]{16}-[A-Za-z0-9:_.-]{1,80}") ? deliveries.find(caller, text).map(ConsoleSources::path) : Optional.empty();
        }
    }
}
