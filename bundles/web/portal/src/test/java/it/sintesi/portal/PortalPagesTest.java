package it.sintesi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

class PortalPagesTest {

    private final WebHarness web = new WebHarness();

    @AfterEach
    void close() {
        web.close();
    }

    static PortalArea area(WebHarness web, boolean full) {
        Offices offices = new OfficesOfTheCharter(full);
        return new PortalArea(new HomePages(web.areas(), offices), new OfficePages(offices));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_is_public_and_renders_with_data_and_without(boolean full) {
        web.with(area(web, full));
        assertThat(web.samples(Shell.PORTAL, Caller.ANONYMOUS)).hasSize(full ? 6 : 5).allSatisfy(page -> {
            HttpResponse<String> answer = web.get(null, page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        });
    }

    @ParameterizedTest
    @CsvSource({"temu,Temù,cpi-breno", "Roe' Volciano,Roè Volciano,cpi-brescia", "PONTE,Ponte di Legno,cpi-breno"})
    void a_municipality_is_found_however_it_is_typed(String typed, String name, String office) {
        web.with(area(web, true));
        assertThat(web.get(null, "/uffici?comune=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)).body()).contains("<span>" + name + "</span>", "/uffici/" + office);
    }

    @Test
    void an_unknown_municipality_or_office_is_said_so() {
        web.with(area(web, true));
        assertThat(web.get(null, "/uffici?comune=Milano").body()).contains("Nessun comune della provincia di Brescia");
        assertThat(web.get(null, "/uffici/nessuno").statusCode()).isEqualTo(404);
    }

    /** Another area, with a service behind the login. */
    private static final class Services implements WebArea {

        @Override
        public String id() {
            return "services";
        }

        @Override
        public List<MenuEntry> menu() {
            return List.of(new MenuEntry("offices", "files", 100, Shell.PORTAL, "/servizi", Guard.LOGGED_IN));
        }

        @Override
        public List<WebPage> pages() {
            return List.of();
        }
    }

    @Test
    void the_home_tells_which_services_need_a_login() {
        web.with(area(web, true)).with(new Services());
        assertThat(web.get(null, "/").body()).contains("href=\"/servizi\"", "Occorre accedere");
        assertThat(web.get(web.session("azienda"), "/").body()).contains("href=\"/servizi\"").doesNotContain("Occorre accedere");
    }

    @Test
    void the_home_offers_what_the_areas_bring() {
        web.with(area(web, true));
        assertThat(web.get(null, "/").body()).contains("href=\"/uffici\"", "Sedi, orari e recapiti");
    }
}
