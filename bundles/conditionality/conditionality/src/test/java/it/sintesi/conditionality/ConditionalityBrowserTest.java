package it.sintesi.conditionality;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import it.sintesi.conditionality.api.Sanction.State;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConditionalityBrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "conditionality");

    @Test
    void every_page_is_accessible_at_every_width() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            SanctionCase decided = world.decided(world.cases.offers().refused(World.OPERATOR, Neighbourhood.ANNA, CaseTest.offer(world.today())));
            SanctionCase warned = world.cases.handle().warn(World.OPERATOR, world.missed(Neighbourhood.ANNA, "a1", world.today()).id(), 1);
            world.cases.handle().giveReasons(World.ANNA, warned.id(), World.reasons(2, "SUMMONS", world.today(), null));
            SanctionCase proposed = world.proposed(world.measure("LAB", "m1", world.today()));
            String query = CaseTest.offer(world.today()).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).reduce((a, b) -> a + "&" + b).orElseThrow();
            String person = "/console/people/" + Neighbourhood.ANNA + "/sanctions";
            Map<Caller, List<String>> visits = Map.of(
                    World.ANNA, List.of("/condizionalita", "/condizionalita/" + warned.id(), "/condizionalita/" + decided.id()),
                    World.BRUNO, List.of("/condizionalita"),
                    World.OPERATOR, List.of("/console/sanctions", "/console/sanctions/" + warned.id(), person, person + "/offer", person + "/offer?" + query),
                    World.CHIEF, List.of("/console/sanctions/" + proposed.id(), "/console/sanctions/" + decided.id()));
            for (int width : List.of(1280, 640, 320)) {
                visits.forEach((caller, paths) -> {
                    Page page = browser.page(web, web.session(caller), width, true);
                    for (String path : paths) {
                        page.navigate(web.address(path).toString());
                        if (path.contains("/sanctions/")) {
                            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                        }
                        browser.picture(page, caller.account() + paths.indexOf(path) + "-" + width);
                        assertThat(browser.violations(page)).isEmpty();
                        assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                    }
                });
            }
        }
    }

    @Test
    void from_the_warning_to_the_review_on_a_phone_without_javascript() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
            Page desk = browser.page(web, web.session(World.OPERATOR), 1280, false);
            desk.navigate(web.address("/console/sanctions").toString());
            desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rossi").setExact(false)).first().click();
            desk.locator("summary", new Page.LocatorOptions().setHasText("Avvisa la persona")).click();
            desk.getByText("Protocolla l'avviso").click();
            assertThat(desk.locator(".alert-success").textContent()).contains("Avviso inviato");

            Page own = browser.page(web, web.session(World.ANNA), 320, false);
            own.navigate(web.address("/condizionalita").toString());
            own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Appuntamento mancato")).click();
            own.getByLabel("Motivo").selectOption("SUMMONS");
            own.getByLabel("Data del documento").fill(world.today().toString());
            own.getByLabel("Documento", new Page.GetByLabelOptions().setExact(true)).setInputFiles(new FilePayload("a.pdf", "application/pdf", "%PDF-1.7 a".getBytes(StandardCharsets.US_ASCII)));
            own.getByText("Invia la giustificazione").click();
            assertThat(own.locator(".alert-success").textContent()).contains("protocollata");

            desk.navigate(web.address("/console/sanctions/" + c.id()).toString());
            assertThat(desk.getByText("La regola riconosce il motivo").isVisible()).isTrue();
            desk.locator("summary", new Page.LocatorOptions().setHasText("Proponi la sanzione")).click();
            desk.locator("#note-PROPOSE").fill("La citazione era per un altro giorno");
            desk.getByText("Proponi", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(desk.locator("main").textContent()).contains("8 giorni").doesNotContain("Decidi come proposto");

            Page chief = browser.page(web, web.session(World.CHIEF), 1280, false);
            chief.navigate(web.address("/console/sanctions/" + c.id()).toString());
            chief.locator("summary", new Page.LocatorOptions().setHasText("Decidi come proposto")).click();
            chief.getByText("Protocolla il provvedimento").click();
            assertThat(chief.locator(".alert-success").textContent()).contains("Provvedimento deciso");

            own.reload();
            own.getByLabel("Perché non siete d'accordo").fill("La citazione era per quel giorno");
            own.getByText("Invia la richiesta").click();
            assertThat(own.locator(".alert-success").textContent()).contains("Commissione");
            assertThat(world.read(c).state()).isEqualTo(State.REVIEW_ASKED);
        }
    }

    @Test
    void the_reasons_can_be_given_with_the_keyboard_alone() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
            Page page = browser.page(web, web.session(World.ANNA), 1280, true);
            page.navigate(web.address("/condizionalita/" + c.id()).toString());
            tabTo(page, "reason");
            page.keyboard().press("ArrowDown");
            tabTo(page, "text");
            page.keyboard().type("Avevo chiamato l'ufficio");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**?notice=reasons");
            assertThat(world.read(c).progress().excuse().reason()).isEqualTo("ILLNESS");
        }
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 80 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
    }
}
