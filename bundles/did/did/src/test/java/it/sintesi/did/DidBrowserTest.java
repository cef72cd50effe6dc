package it.sintesi.did;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DidBrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "dids");

    @Test
    void every_page_is_accessible_on_a_screen_and_on_a_phone() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            Declaration given = world.did.giving().give(World.ANNA, UUID.randomUUID().toString(), Town.ANNA, World.answers());
            Declaration refused = world.did.giving().give(World.CHEN, UUID.randomUUID().toString(), Town.CHEN, World.answers("permitWork", "false", "education", "20", "presence", "5_10"));
            world.did.drafts().begin(World.BRUNO);
            world.later(20);
            Map<Caller, List<String>> visits = Map.of(
                    World.ANNA, List.of("/did", "/did/atti/" + given.id(), "/disponibilita"),
                    World.CHEN, List.of("/did", "/did/atti/" + refused.id(), "/disponibilita"),
                    World.BRUNO, List.of("/did", "/did/passi/dati", "/did/passi/lavoro", "/did/passi/profilo", "/did/passi/requisiti", "/did/passi/dichiarazione"),
                    World.NOBODY, List.of("/did"),
                    World.OPERATOR, List.of("/console/did", "/console/did?list=OVERDUE", "/console/did/" + given.id(), "/console/did/" + refused.id(),
                            "/console/people/" + Town.ANNA + "/did", "/console/people/" + Town.CHEN + "/did/new"));
            for (int width : List.of(1280, 320)) {
                visits.forEach((caller, paths) -> {
                    Page page = browser.page(web, web.session(caller), width, true);
                    for (String path : paths) {
                        page.navigate(web.address(path).toString());
                        browser.picture(page, caller.account() + path.replace(given.id(), "given").replace(refused.id(), "refused").replaceAll("[^a-zA-Z]+", "-") + "-" + width);
                        assertThat(browser.violations(page)).as(path + " at " + width).isEmpty();
                        assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                    }
                });
            }
        }
    }

    @Test
    void a_citizen_declares_on_a_phone_without_javascript_leaves_and_comes_back() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            Page page = browser.page(web, web.session(World.ANNA), 320, false);
            page.navigate(web.address("/did").toString());
            button(page, "Inizia").click();
            button(page, "Avanti").click();
            page.locator("#working-no").check();
            page.locator("#available-yes").check();
            button(page, "Avanti").click();
            page = browser.page(web, web.session(World.ANNA), 320, false);
            page.navigate(web.address("/did").toString());
            button(page, "Riprendi").click();
            button(page, "Avanti").click();
            assertThat(page.locator("#working-no").isChecked()).as("kept").isTrue();
            button(page, "Avanti").click();
            page.locator("#everWorked-no").check();
            page.locator("#yearAgo").selectOption("STUDENTE");
            page.locator("#searching").fill("2");
            page.locator("#enrolled").selectOption("NO");
            page.locator("#household").fill("3");
            page.locator("#children-no").check();
            button(page, "Avanti").click();
            assertThat(page.locator("main").textContent()).contains("Avete tutti i requisiti");
            button(page, "Avanti").click();
            page.locator("#accept").check();
            button(page, "Rendi la dichiarazione").click();
            assertThat(page.locator(".alert-success").textContent()).contains("registrata");
            assertThat(world.stores.declarations().active(Town.ANNA)).isPresent();
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    @Test
    void the_declaration_can_be_sent_with_the_keyboard_alone() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(world.services.authorisation()); BrowserHarness browser = new BrowserHarness()) {
            web.with(world.module().area());
            world.did.drafts().save(World.ANNA, List.copyOf(World.answers().keySet()), World.answers());
            Page page = browser.page(web, web.session(World.ANNA), 1280, true);
            page.navigate(web.address("/did/passi/dichiarazione").toString());
            for (int i = 0; i < 60 && !"accept".equals(page.evaluate("document.activeElement.id")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**?notice=given");
            assertThat(world.stores.declarations().active(Town.ANNA)).isPresent();
        }
    }
}
