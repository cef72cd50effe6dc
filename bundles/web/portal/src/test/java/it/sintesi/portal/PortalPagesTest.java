package it.sintesi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.helpdesk.api.NewsItem;
import it.sintesi.helpdesk.api.NewsService;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebResponse;

class PortalPagesTest {

    private final WebHarness web = new WebHarness();

    @AfterEach
    void close() {
        web.close();
    }

    static PortalArea area(WebHarness web, boolean full) {
        Offices offices = new OfficesOfTheCharter(full);
        NewsService news = limit -> List.of(new NewsItem("n-1", "Chiusura estiva " + OfficesOfTheCharter.XSS, "Testo", Instant.parse("2026-11-20T08:00:00Z"),
                Instant.parse("2026-11-20T08:00:00Z"), false));
        return new PortalArea(new HomePages(web.areas(), offices, full ? List.of(news) : List.of()), new ServicePages(web.areas()), new OfficePages(offices),
                new FormPages(new AccessiblePdf()), new MapPages(web.areas()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_is_public_and_renders_with_data_and_without(boolean full) {
        web.with(area(web, full));
        assertThat(web.samples(Shell.PORTAL, Caller.ANONYMOUS)).hasSize(full ? 11 : 10).allSatisfy(page -> {
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
            return List.of(new MenuEntry("offices", "files", 100, Shell.PORTAL, "/comunicazioni", Guard.LOGGED_IN));
        }

        @Override
        public List<WebPage> pages() {
            return List.of(WebPage.get(Shell.PORTAL, "/comunicazioni", Guard.LOGGED_IN, r -> WebResponse.redirect("/")));
        }
    }

    @Test
    void the_home_tells_which_services_need_a_login() {
        web.with(area(web, true)).with(new Services());
        assertThat(web.get(null, "/").body()).contains("href=\"/comunicazioni\"", "Occorre accedere");
        assertThat(web.get(web.session("azienda"), "/").body()).contains("href=\"/comunicazioni\"").doesNotContain("Occorre accedere");
    }

    @Test
    void every_service_of_the_charter_has_its_page_and_its_forms() {
        web.with(area(web, true));
        for (Charter.Service service : Charter.SERVICES) {
            HttpResponse<String> answer = web.get(null, "/servizi/" + service.id());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).as(service.id()).contains("paragrafo " + service.section()).doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
            Forms.of(service.id()).forEach(f -> assertThat(answer.body()).contains("/modulistica/" + f.id() + ".pdf"));
        }
        assertThat(Forms.FORMS).allSatisfy(f -> assertThat(f.services()).allSatisfy(s -> assertThat(Charter.service(s)).isPresent()));
        assertThat(web.get(null, "/servizi?per=imprese").body()).contains("Comunicazioni obbligatorie").doesNotContain("/servizi/eures");
        assertThat(web.get(null, "/servizi?per=altri").statusCode()).isEqualTo(404);
        assertThat(web.get(null, "/servizi/nessuno").statusCode()).isEqualTo(404);
    }

    @Test
    void a_service_leads_to_its_page_only_while_an_area_brings_it() {
        web.with(area(web, true));
        assertThat(web.get(null, "/servizi/comunicazioni").body()).doesNotContain("href=\"/comunicazioni\"");
        web.with(new Services());
        assertThat(web.get(null, "/servizi/comunicazioni").body()).contains("href=\"/comunicazioni\"");
    }

    @Test
    void the_home_shows_news_and_the_map_shows_everything() {
        web.with(area(web, true)).with(new Services());
        assertThat(web.get(null, "/").body()).contains("href=\"/notizie/n-1\"", "Chiusura estiva", "/servizi?per=enti");
        assertThat(web.get(null, "/mappa").body()).contains("href=\"/servizi\"", "href=\"/modulistica\"", "href=\"/uffici\"", "/servizi/eures", "/modulistica/delega.pdf",
                "href=\"/privacy\"", "href=\"/comunicazioni\"");
    }

    @Test
    void unknown_forms_are_not_found() {
        web.with(area(web, true));
        for (String file : List.of("layout.pdf", "nessuno.pdf", "delega", "..%2fdelega.pdf")) {
            assertThat(web.get(null, "/modulistica/" + file).statusCode()).as(file).isIn(404, 400);
        }
        assertThat(web.get(null, "/modulistica/delega.pdf").headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void the_named_municipality_comes_first_and_all_of_them_are_listed() {
        web.with(area(web, true));
        assertThat(web.get(null, "/uffici/comuni").body()).contains("Comuni della provincia: 6", "Breno: <a href=\"/uffici/cpi-breno\"");
    }

    @Test
    void the_home_speaks_english_to_who_prefers_it() {
        web.with(area(web, true));
        assertThat(web.get(null, "/", "Accept-Language", "en").body()).contains("What we can do for you", "Addresses, opening hours and contacts").doesNotContain("Sedi, orari");
    }

    @Test
    void every_text_has_its_english_one() throws Exception {
        Properties italian = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertThat(english.keySet()).isEqualTo(italian.keySet());
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(PortalArea.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return texts;
    }

    @Test
    void the_home_offers_what_the_areas_bring() {
        web.with(area(web, true));
        assertThat(web.get(null, "/").body()).contains("href=\"/uffici\"", "Sedi, orari e recapiti");
    }
}
