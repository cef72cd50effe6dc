package it.sintesi.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.did.api.DidState;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.status.domain.Certificate;
import it.sintesi.status.web.StatusArea;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.TextsCompleteness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.WebPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatusBrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "statuses");

    private static final String DESK = "/console/people/" + Province.ANNA + "/status";

    /** A person with a corrected past, a superseded and a valid certificate, an income, work that is low and work to come. */
    private static Certificate life(World world) throws Exception {
        world.province.did("d1", Province.ANNA, world.ago(800), DidState.GIVEN, null);
        world.province.work("c1", Province.ANNA, "A.02.00", world.ago(730), world.ago(601), null, 18000L);
        world.declared(Province.ANNA, "I");
        Certificate old = world.module.certificates().issue(World.ANNA, Province.ANNA, Certificate.Kind.DAYS);
        world.province.work("c1", Province.ANNA, "A.02.00", world.ago(730), world.ago(591), null, 18000L);
        world.province.work("c2", Province.ANNA, "A.02.00", world.ago(10), world.in(60), null, 18000L);
        world.communicated("c1", Province.ANNA);
        world.module.certificates().issue(World.ANNA, Province.ANNA, Certificate.Kind.STATUS);
        return old;
    }

    @Test
    void every_page_is_accessible_at_every_width() throws Exception {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module.area());
            Certificate old = life(world);
            Map<Caller, List<String>> visits = Map.of(World.ANNA, List.of("/stato-occupazionale", "/verifica", "/verifica/" + old.code(), "/verifica/" + "A".repeat(16)),
                    World.BRUNO, List.of("/stato-occupazionale"), World.UNVERIFIED, List.of("/stato-occupazionale"),
                    World.OPERATOR, List.of(DESK, DESK + "/versions/1", "/console/people/" + Province.BRUNO + "/status"));
            for (int width : List.of(1280, 320)) {
                visits.forEach((caller, paths) -> {
                    Page page = browser.page(web, web.session(caller), width, true);
                    for (String path : paths) {
                        assertThat(page.navigate(web.address(path).toString()).status()).as(path).isEqualTo(200);
                        browser.picture(page, caller.account() + path.replace(old.code(), "code").replaceAll("[^a-zA-Z]+", "-") + "-" + width);
                        assertThat(browser.violations(page)).isEmpty();
                        assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                        assertThat(page.content()).as("no missing text on " + path).doesNotContain("???").doesNotContain("?kind.").doesNotContain("?income.");
                    }
                });
            }
        }
    }

    @Test
    void a_citizen_declares_income_on_a_phone_without_javascript_and_takes_a_certificate() throws Exception {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module.area());
            life(world);
            Page page = browser.page(web, web.session(World.ANNA), 320, false);
            page.navigate(web.address("/stato-occupazionale").toString());
            assertThat(page.locator(".lead").first().textContent()).contains("Sospeso");
            page.getByText("Nuova dichiarazione di reddito").click();
            page.locator("#yearly").fill("poco");
            page.locator("#from").fill(world.ago(10));
            page.getByText("Dichiara il reddito").click();
            assertThat(page.locator("[role=alert]").first().textContent()).contains("Qualcosa non va");
            page.locator("#relation").selectOption("c2");
            page.locator("#yearly").fill("7900");
            page.getByText("Dichiara il reddito").click();
            assertThat(page.locator(".alert-success").textContent()).contains("protocollata");
            assertThat(page.locator(".lead").first().textContent()).contains("Disoccupato con lavoro sotto soglia");
            page.locator("#certificate").selectOption("REGISTRATION");
            page.getByText("Rilascia il certificato").click();
            assertThat(page.locator(".alert-success").textContent()).contains("Certificato rilasciato");
            Certificate issued = world.module.certificates().list(World.ANNA, Province.ANNA).get(0);
            byte[] pdf = web.download(web.session(World.ANNA), "/stato-occupazionale/certificati/" + issued.code() + "/pdf");
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            assertThat(web.get(web.session(World.BRUNO), "/stato-occupazionale/certificati/" + issued.code() + "/pdf").statusCode()).isEqualTo(404);
            String verified = web.get(null, "/verifica/" + issued.code()).body();
            assertThat(verified).contains("autentico e valido", issued.protocol()).doesNotContain(Province.ANNA, "Rossi", "Sospeso");
            assertThat(web.get(null, "/verifica/" + "<x>".replace("<", "%3C").replace(">", "%3E")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_desk_sees_the_difference_and_computes_again() throws Exception {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module.area());
            life(world);
            Page page = browser.page(web, web.session(World.OPERATOR), 1280, true);
            page.navigate(web.address(DESK).toString());
            page.getByText("Prima e dopo").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/versions/1");
            assertThat(page.content()).contains("cambia il passato", "Assunzione comunicata con c1");
            page.navigate(web.address(DESK).toString());
            page.getByText("Calcola di nuovo").click();
            assertThat(page.locator(".alert-success").textContent()).contains("Nessun cambiamento");
            for (Caller stranger : List.of(World.ELSEWHERE, World.ANNA, World.EMPLOYER)) {
                assertThat(web.get(web.session(stranger), DESK).statusCode()).as(stranger.account()).isIn(403, 404);
                assertThat(web.get(web.session(stranger), DESK).body()).doesNotContain("DID del");
                for (String action : List.of("income", "certificates", "recompute")) {
                    assertThat(web.post(web.session(stranger), DESK + "/" + action, Map.of("kind", "STATUS")).statusCode()).isIn(403, 404);
                }
            }
            assertThat(web.post(web.session(World.OPERATOR), DESK + "/certificates", Map.of("kind", "STATUS", "back", "/people/" + Province.ANNA)).headers().firstValue("Location").orElseThrow())
                    .contains("/people/" + Province.ANNA).doesNotContain("/status");
        }
    }

    @Test
    void ribbon_section_and_timeline_tell_the_state() throws Exception {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            life(world);
            var subject = new it.sintesi.kernel.api.security.Subject(null, Province.ANNA, Province.OFFICE);
            var area = world.module.area();
            it.sintesi.web.api.Texts texts = (key, arguments) -> key + List.of(arguments);
            assertThat(area.ribbons().get(0).bands(World.OPERATOR, subject, texts)).hasSize(2).first().satisfies(b -> assertThat(b.value()).isEqualTo("kind.SUSPENDED[]"));
            assertThat(area.sections().get(0).lines(World.OPERATOR, subject, texts, 2)).hasSize(2).first().satisfies(l -> assertThat(l.title()).isEqualTo("kind.SUSPENDED[]"));
            assertThat(area.sections().get(0).actions(World.OPERATOR, subject, texts)).hasSize(2);
            LocalDate today = world.today();
            assertThat(area.timelines().get(0).entries(World.OPERATOR, subject, texts, 10)).hasSize(4).allSatisfy(e -> assertThat(e.day()).isBeforeOrEqualTo(today));
            assertThat(area.pages()).extracting(WebPage::path).doesNotHaveDuplicates();
        }
    }

    @Test
    void texts_are_complete_in_both_languages() {
        TextsCompleteness.check(StatusArea.class);
    }
}
