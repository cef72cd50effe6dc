package it.sintesi.portal;

import java.util.List;
import java.util.Optional;

/** The services of the charter, in its order; their words are messages {@code service.<id>.…}. */
final class Charter {

    /** For whom a service is. */
    enum Audience {
        CITIZENS("cittadini"), COMPANIES("imprese"), BODIES("enti");

        private final String slug;

        Audience(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }

    /**
     * A service.
     *
     * @param id       name in addresses and messages
     * @param section  its place in the charter
     * @param audience for whom
     * @param online   page of the portal where it can be had, or null; shown only while an area brings that page
     */
    public record Service(String id, String section, Audience audience, String online) {
    }

    static final List<Service> SERVICES = List.of(
            citizens("accoglienza", "2.1", "/bacheche"), citizens("colloquio", "2.2", "/appuntamenti"), citizens("orientamento", "2.3", null), citizens("eures", "2.4", "/bacheche"),
            citizens("autoimpiego", "2.5", null), citizens("incontro", "2.6", "/bacheche"), citizens("formazione", "2.7", "/bacheche"), citizens("tirocini", "2.8", "/bacheche"),
            citizens("contratti", "2.9", null), citizens("inclusione", "2.10", null), citizens("avviamento", "2.11", "/bacheche"), citizens("iscrizione", "2.12", "/did"),
            citizens("mobilita", "2.13", null), citizens("disabili", "2.14", null),
            companies("imprese", "3.1", "/patto-impresa"), companies("preselezione", "3.2", null), companies("informazione", "3.3", null), companies("visite", "3.4", null),
            companies("obblighi", "3.5", null), companies("comunicazioni", "3.6", "/comunicazioni"), companies("procedure", "3.7", null),
            bodies("osservatorio", "4.1"), bodies("commissione", "4.2"), bodies("sistema", "4.3"), bodies("qualita", "4.4"));

    private Charter() {
    }

    static Optional<Service> service(String id) {
        return SERVICES.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    static List<Service> of(Audience audience) {
        return SERVICES.stream().filter(s -> s.audience() == audience).toList();
    }

    private static Service citizens(String id, String section, String online) {
        return new Service(id, section, Audience.CITIZENS, online);
    }

    private static Service companies(String id, String section, String online) {
        return new Service(id, section, Audience.COMPANIES, online);
    }

    private static Service bodies(String id, String section) {
        return new Service(id, section, Audience.BODIES, null);
    }
}
