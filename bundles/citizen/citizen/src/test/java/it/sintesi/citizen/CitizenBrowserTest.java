package it.sintesi.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CitizenBrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "citizen");

    @Test
    void every_page_is_accessible_at_every_width() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), true); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            Contest open = world.contest(World.ANNA);
            Contest answered = world.contest(World.ANNA);
            world.deciding().decide(World.OPERATOR, answered.id(), Contest.State.REFUSED, "I documenti confermano la data.");
            LocalDate today = world.kernel.clock().today();
            String entry = world.boards().put(World.KEEPER, null, BoardsTest.notice("Saldatore a Breno", "https://example.org/", today, today.plusDays(3)));
            Map<Caller, List<String>> visits = Map.of(
                    World.ANNA, List.of("/area-personale", "/area-personale/carriera", "/area-personale/carriera/" + Neighbourhood.ANNA_RELATION, "/area-personale/contestazioni",
                            "/area-personale/contestazioni/nuova?rapporto=" + Neighbourhood.ANNA_RELATION, "/area-personale/contestazioni/" + open.id(),
                            "/area-personale/contestazioni/" + answered.id(), "/area-personale/documenti", "/area-personale/accessi", "/bacheche", "/bacheche/offerte", "/bacheche/corsi"),
                    World.NOBODY_YET, List.of("/area-personale"),
                    World.OPERATOR, List.of("/console/contests", "/console/contests/" + open.id(), "/console/contests/" + answered.id()),
                    World.KEEPER, List.of("/console/boards", "/console/boards/new", "/console/boards/" + entry));
            // 640 pixels are what is left of a window of 1280 at 200 %.
            for (int width : List.of(1280, 640, 320)) {
                visits.forEach((caller, paths) -> {
                    Page page = browser.page(web, web.session(caller), width, true);
                    for (String path : paths) {
                        page.navigate(web.address(path).toString());
                        String name = path.replace(open.id(), "open").replace(answered.id(), "answered").replace(entry, "entry").replaceAll("[^a-z]+", "-");
                        browser.picture(page, caller.account() + name + "-" + width);
                        assertThat(browser.violations(page)).isEmpty();
                        assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                    }
                });
            }
        }
    }

    @Test
    void a_citizen_contests_an_entry_on_a_phone_without_javascript_and_gets_an_answer() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), true); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            Page page = browser.page(web, web.session(World.ANNA), 320, false);
            page.navigate(web.address("/area-personale").toString());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("La mia carriera")).first().click();
            page.getByText("Contesta", new Page.GetByTextOptions().setExact(false)).first();
            page.locator("a[href*='nuova?rapporto']").first().click();
            page.getByLabel("Che cosa non è giusto").fill("La data di fine è sbagliata");
            page.getByLabel("Come dovrebbe essere").fill("Ho lavorato fino al 31 marzo");
            page.getByLabel("Allegato").setInputFiles(new FilePayload("busta.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)));
            page.getByText("Invia la contestazione").click();
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("non è stata inviata");
            assertThat(page.getByLabel("Che cosa non è giusto").inputValue()).isEqualTo("La data di fine è sbagliata");
            page.getByLabel("Allegato").setInputFiles(new FilePayload("busta.pdf", "application/pdf", "%PDF-1.7 busta".getBytes(StandardCharsets.US_ASCII)));
            page.getByText("Invia la contestazione").click();
            assertThat(page.locator(".alert-success").textContent()).contains("protocollata");
            Contest contest = world.reading().own(World.ANNA, PageRequest.first()).items().get(0);
            assertThat(page.locator("h1").textContent()).contains(contest.protocol());

            Page desk = browser.page(web, web.session(World.OPERATOR), 1280, false);
            desk.navigate(web.address("/console/contests").toString());
            desk.getByText(contest.protocol()).click();
            desk.getByLabel("Accolgo").check();
            desk.getByLabel("Motivo e provvedimenti").fill("Il datore di lavoro rettifica la comunicazione");
            desk.getByText("Protocolla la decisione").click();
            assertThat(desk.locator(".alert-success").textContent()).contains("cittadino avvisato");

            page.reload();
            assertThat(page.getByText("Il datore di lavoro rettifica la comunicazione").isVisible()).isTrue();
        }
    }

    @Test
    void the_form_can_be_sent_with_the_keyboard_alone() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), true); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            Page page = browser.page(web, web.session(World.ANNA), 1280, true);
            page.navigate(web.address("/area-personale/contestazioni/nuova?dato=domicile").toString());
            for (int i = 0; i < 60 && !"wrong".equals(page.evaluate("document.activeElement.id")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("Ho cambiato casa");
            page.keyboard().press("Tab");
            page.keyboard().type("Via Po 1");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**?notice=contest.raised");
            assertThat(world.reading().own(World.ANNA, PageRequest.first()).total()).isEqualTo(1);
        }
    }
}
