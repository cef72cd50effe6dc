package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.application.Access;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.reception.domain.Needs;
import it.sintesi.reception.domain.Ticket;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reception");

    private static WebHarness web(World world) {
        return new WebHarness(world.services.authorisation()).with(world.module.area());
    }

    @Test
    void every_page_is_accessible_wide_and_narrow() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)).open(World.INTERVIEW, World.OPERATOR); WebHarness web = web(world); BrowserHarness browser = new BrowserHarness()) {
            Appointment booked = world.module.appointments().book(World.ANNA, Register.ANNA, World.slot(World.INTERVIEW, 25, 9, 0, null), false);
            String contact = world.module.contacts().ask(World.ANNA, UUID.randomUUID().toString(), Access.Holder.person(Register.ANNA), World.OFFICE, "Una domanda", "Testo").id();
            Needs needs = world.module.first().write(World.OPERATOR, new Needs(UUID.randomUUID().toString(), null, null, Register.ANNA, null, Needs.Group.JOB_SEEKER,
                    List.of(Needs.Want.JOB_OFFERS), Needs.Outcome.APPOINTMENT, null, null, null, null), (FirstContact.NewPerson) null);
            world.module.queue().addDesk(World.OPERATOR, "Sportello 1", List.of("welcome"));
            Ticket first = world.module.queue().take(World.ANNA, World.OFFICE, "welcome");
            world.module.queue().take(World.ANNA, World.OFFICE, "welcome");
            world.module.queue().sit(World.OPERATOR, world.module.queue().desks(World.OPERATOR).get(0).id());
            world.module.queue().next(World.OPERATOR);
            String draft = "/appuntamenti/nuovo/" + world.module.drafts().begin(World.BRUNO, World.slot(World.INTERVIEW, 25, 9, 40, null)).id();
            Map<Caller, List<String>> visits = new LinkedHashMap<>();
            visits.put(World.ANNA, List.of("/appuntamenti", "/appuntamenti/" + booked.id(), "/appuntamenti/" + booked.id() + "/sposta", "/appuntamenti/nuovo",
                    "/appuntamenti/nuovo?servizio=first-interview", "/appuntamenti/nuovo?servizio=first-interview&ufficio=cpi-breno", "/contatti/richieste",
                    "/contatti/richieste/" + contact, "/totem/cpi-breno", "/totem/cpi-breno/" + first.id(), "/sala/cpi-breno"));
            visits.put(World.BRUNO, List.of(draft, draft + "/dati", draft + "/riepilogo"));
            visits.put(World.OPERATOR, List.of("/console/reception", "/console/reception/agenda?who=office&day=2026-11-25", "/console/reception/agenda?view=MONTH&who=office",
                    "/console/reception/appointments/" + booked.id(), "/console/reception/book?holder=" + Register.ANNA + "&service=first-interview", "/console/reception/waiting",
                    "/console/reception/needs", "/console/reception/needs/new", "/console/reception/needs/" + needs.id(), "/console/reception/contacts",
                    "/console/reception/contacts/" + contact, "/console/reception/companies", "/console/reception/companies/new", "/console/reception/statistics",
                    "/console/reception/setup"));
            for (int width : List.of(1280, 320)) {
                visits.forEach((caller, paths) -> {
                    Page page = browser.page(web, web.session(caller), width, true);
                    for (String path : paths) {
                        page.navigate(web.address(path).toString());
                        browser.picture(page, caller.account() + path.replaceAll("[0-9a-f-]{36}", "x").replaceAll("[^a-zA-Z]+", "-") + "-" + width);
                        assertThat(browser.violations(page)).isEmpty();
                        assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                    }
                });
            }
        }
    }

    @Test
    void an_offered_place_is_shown_and_accepted() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)).open(World.GROUP); WebHarness web = web(world); BrowserHarness browser = new BrowserHarness()) {
            // Two groups of one day, all seats taken.
            world.module.setup().agendas(World.OPERATOR).forEach(a -> world.module.setup().end(World.OPERATOR, a.id(), java.time.LocalDate.of(2026, 11, 24)));
            world.later(java.time.Duration.ofHours(4));
            Appointment last = null;
            for (int hour : List.of(9, 11)) {
                for (int i = 0; i < 12; i++) {
                    String code = "GRP%02d%02d0A01B157X".formatted(hour, i);
                    world.register.add(code, "Gruppo", "Nome");
                    last = world.module.appointments().book(World.OPERATOR, code, World.slot(World.GROUP, 24, hour, 0, null), false);
                }
            }
            String waiting = world.module.waiting().join(World.ANNA, Register.ANNA, World.OFFICE, World.GROUP).id();
            world.module.change().cancel(World.OPERATOR, last.id(), null);
            Page page = browser.page(web, web.session(World.ANNA), 320, false);
            page.navigate(web.address("/appuntamenti/attesa/" + waiting).toString());
            browser.picture(page, "attesa-320");
            assertThat(browser.overflows(page)).isFalse();
            Page wide = browser.page(web, web.session(World.ANNA), 1280, true);
            wide.navigate(web.address("/appuntamenti/attesa/" + waiting).toString());
            assertThat(browser.violations(wide)).isEmpty();
            page.locator("main form[action$=accetta] button[type=submit]").click();
            assertThat(world.module.reading().own(World.ANNA)).hasSize(1);
        }
    }

    @Test
    void a_citizen_books_on_a_phone_without_javascript() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)).open(World.INTERVIEW, World.OPERATOR); WebHarness web = web(world); BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, web.session(World.ANNA), 320, false);
            page.navigate(web.address("/appuntamenti").toString());
            page.locator("main a.btn", new Page.LocatorOptions().setHasText("Prenota un appuntamento")).click();
            page.getByText("Colloquio di primo livello e patto di servizio").click();
            page.locator("main .tiles a").first().click();
            page.getByText("25 novembre 2026").click();
            page.getByLabel("09:40").check();
            page.locator("main button[type=submit]").click();
            page.getByLabel("Motivo dell'appuntamento").fill("Ho perso il lavoro");
            page.locator("main button[type=submit]").click();
            page.locator("main button[type=submit]").click();
            page.getByText("Conferma la prenotazione").click();
            assertThat(page.locator(".alert-success").textContent()).contains("Appuntamento confermato");
            assertThat(world.module.reading().own(World.ANNA)).singleElement().satisfies(b -> assertThat(b.clock()).isEqualTo("09:40"));
        }
    }

    @Test
    void the_analysis_of_needs_is_written_with_the_keyboard_alone() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY)); WebHarness web = web(world); BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, web.session(World.OPERATOR), 1280, true);
            page.navigate(web.address("/console/reception/needs/new").toString());
            assertThat(page.evaluate("document.activeElement.id")).as("the cursor is in the first field").isEqualTo("person");
            page.keyboard().type(Register.ANNA);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            for (int i = 0; i < 30 && !"o-INFORMED".equals(page.evaluate("document.activeElement.id")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**/people/" + Register.ANNA + "?notice=needs.written");
            assertThat(world.module.first().ofPerson(World.OPERATOR, Register.ANNA)).singleElement().satisfies(n -> assertThat(n.outcome()).isEqualTo(Needs.Outcome.INFORMED));
        }
    }
}
