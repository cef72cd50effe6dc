package it.sintesi.companypact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebArea;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "companypacts");
    private static final Texts KEYS = (key, arguments) -> key;

    private World world;
    private WebHarness web;
    private WebArea area;

    @BeforeEach
    void open() {
        world = new World(DATABASES.fresh(Engine.DERBY));
        web = new WebHarness(world.services.authorisation());
        area = world.module().area();
        web.with(area);
    }

    @AfterEach
    void close() {
        web.close();
        world.close();
    }

    @Test
    void every_page_renders_with_pacts_and_without_and_prints_no_foreign_markup() {
        for (boolean full : new boolean[] {false, true}) {
            if (full) {
                CompanyPact p = world.signed();
                world.cases.work().step(World.OPERATOR, p.id(), p.revision(), TracedStep.SEARCH, world.today(), "Cinque persone " + World.XSS, null);
            }
            for (Caller caller : List.of(World.EMPLOYER, World.CONSULTANT, World.OPERATOR)) {
                List<String> pages = web.samples(caller == World.OPERATOR ? Shell.CONSOLE : Shell.PORTAL, caller);
                assertThat(pages).as(caller.account()).hasSize(caller == World.CONSULTANT ? 1 : (full ? 2 : 1) + (caller == World.OPERATOR ? 1 : 0));
                for (String page : pages) {
                    HttpResponse<String> answer = web.get(web.session(caller), page);
                    assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
                    assertThat(answer.body()).as(page).doesNotContain("<script>alert").doesNotContainPattern("\\?[a-z]+\\.[A-Za-z_.]+\\?");
                }
            }
        }
        assertThat(web.get(web.session(World.CONSULTANT), "/patto-impresa?company=" + World.OFFICINE).body()).contains("Ricerca e preselezione");
        assertThat(web.get(web.session(World.CONSULTANT), "/patto-impresa?company=" + World.ALTRA).statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_else_sees_or_changes_a_companys_pact() {
        CompanyPact p = world.cases.request().ask(World.STRANGER, World.form(World.ALTRA));
        for (Caller stranger : List.of(World.EMPLOYER, World.CONSULTANT, World.OTHER_OFFICE, World.CITIZEN)) {
            for (String page : List.of("/patto-impresa/" + p.id(), "/patto-impresa/" + p.id() + "/atti/1", "/console/company-pacts/" + p.id(), "/console/company-pacts", "/patto-impresa")) {
                HttpResponse<String> answer = web.get(web.session(stranger), page);
                assertThat(answer.body()).as(stranger.account() + page).doesNotContain(World.CANARY);
                if (page.contains(p.id())) {
                    assertThat(answer.statusCode()).as(stranger.account() + page).isIn(403, 404);
                }
            }
            web.post(web.session(stranger), "/patto-impresa/" + p.id() + "/WITHDRAW", Map.of("revision", "1"));
            web.post(web.session(stranger), "/console/company-pacts/" + p.id() + "/TAKE", Map.of("revision", "1"));
        }
        assertThat(world.cases.reading().one(World.STRANGER, p.id())).isEqualTo(p);
        assertThat(web.get(web.session(World.STRANGER), "/patto-impresa/" + p.id()).statusCode()).isEqualTo(200);
        assertThat(web.get(web.session(World.OPERATOR), "/console/company-pacts").body()).as("the canary is planted").contains(World.CANARY);
    }

    @Test
    void the_forms_lead_from_the_request_to_the_signed_act_which_is_a_document_that_lasts() throws Exception {
        Map<String, String> form = new HashMap<>(Map.of("id", "018f0000-0000-7000-8000-000000000001", "service", "SELECTION", "need", "Un saldatore", "representative", "Titolare Olivia",
                "representativeCode", "RSSNNA85A41B157X", "office", "cpi-breno"));
        form.put("need", "");
        HttpResponse<String> lacking = web.post(web.session(World.EMPLOYER), "/patto-impresa", form);
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("CPT-001", "Titolare Olivia");
        form.put("need", "Un saldatore");
        String own = web.post(web.session(World.EMPLOYER), "/patto-impresa", form).headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        String desk = own.replace("/patto-impresa/", "/console/company-pacts/");
        post(World.OPERATOR, desk + "/TAKE", Map.of("revision", "1"));
        post(World.OPERATOR, desk + "/WRITE", Map.of("revision", "2", "objective", "Un saldatore", "officeDuties", "Preseleziona & segnala", "companyDuties", "Incontra"));
        post(World.OPERATOR, desk + "/PROPOSE", Map.of("revision", "3"));
        post(World.OPERATOR, desk + "/SIGN_OFFICE", Map.of("revision", "4"));
        post(World.EMPLOYER, own + "/SEND_CODE", Map.of("revision", "5"));
        assertThat(web.post(web.session(World.EMPLOYER), own + "/SIGN_COMPANY", Map.of("revision", "6", "code", "x")).statusCode()).isEqualTo(422);
        post(World.EMPLOYER, own + "/SIGN_COMPANY", Map.of("revision", "6", "code", world.code()));
        post(World.OPERATOR, desk + "/RECORD_STEP", Map.of("revision", "8", "step", "NEEDS_ANALYSIS", "day", world.today().toString(), "note", "Visita in azienda"));
        post(World.EMPLOYER, own + "/SUSPEND", Map.of("revision", "9", "note", "Nessuna segnalazione"));
        assertThat(web.post(web.session(World.EMPLOYER), own + "/TAKE", Map.of("revision", "10")).statusCode()).isEqualTo(404);
        String id = own.substring(own.lastIndexOf('/') + 1);
        assertThat(world.cases.reading().one(World.OPERATOR, id).state()).isEqualTo(State.SUSPENDED);
        VeraGreenfieldFoundryProvider.initialise();
        for (int number : new int[] {1, 8, 10}) {
            byte[] document = web.download(web.session(World.EMPLOYER), own + "/atti/" + number);
            assertThat(web.download(web.session(World.OPERATOR), desk + "/acts/" + number)).isEqualTo(document);
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document));
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
                assertThat(validator.validate(parser).isCompliant()).as("act " + number).isTrue();
            }
        }
        Subject company = Subject.company(World.OFFICINE);
        assertThat(area.sections().get(0).lines(World.OPERATOR, company, KEYS, 5)).hasSize(1);
        assertThat(area.timelines().get(0).entries(World.OPERATOR, company, KEYS, 50)).hasSize(10);
        assertThat(area.works().get(0).open(World.OPERATOR, KEYS, 5)).hasSize(1);
    }

    private void post(Caller caller, String path, Map<String, String> fields) {
        HttpResponse<String> answer = web.post(web.session(caller), path, fields);
        assertThat(answer.statusCode()).as(path + answer.body()).isIn(302, 303);
    }

    @Test
    void every_page_is_accessible_at_every_width() {
        CompanyPact proposed = world.cases.sign().askCode(World.EMPLOYER, world.proposed().id(), 4);
        CompanyPact signed = world.signed();
        CompanyPact running = world.cases.work().step(World.OPERATOR, signed.id(), signed.revision(), TracedStep.SEARCH, world.today(), "Cinque persone segnalate", null);
        try (BrowserHarness browser = new BrowserHarness()) {
            Map<Caller, List<String>> visits = Map.of(World.EMPLOYER, List.of("/patto-impresa", "/patto-impresa/" + proposed.id(), "/patto-impresa/" + running.id()),
                    World.OPERATOR, List.of("/console/company-pacts", "/console/company-pacts/new", "/console/company-pacts/" + proposed.id(), "/console/company-pacts/" + running.id()));
            for (int width : List.of(1280, 320)) {
                visits.forEach((caller, paths) -> {
                    Page page = browser.page(web, web.session(caller), width, true);
                    for (String path : paths) {
                        page.navigate(web.address(path).toString());
                        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
                        browser.picture(page, caller.account() + paths.indexOf(path) + "-" + width);
                        assertThat(browser.violations(page)).isEmpty();
                        assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                    }
                });
            }
            Page page = browser.page(web, web.session(World.EMPLOYER), 320, false);
            page.navigate(web.address("/patto-impresa/" + proposed.id()).toString());
            page.getByLabel("Codice di sei cifre").focus();
            page.keyboard().type(world.sent.stream().filter(n -> n.path().endsWith(proposed.id()) && n.values().containsKey("code")).findFirst().orElseThrow().values().get("code"));
            page.keyboard().press("Enter");
            page.waitForURL("**notice=moved.sign_company");
            assertThat(world.cases.reading().one(World.EMPLOYER, proposed.id()).companySignature()).contains("Olivia Titolare");
        }
    }

    @Test
    void every_text_has_its_english_one() throws Exception {
        Properties italian = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertThat(english.keySet()).isEqualTo(italian.keySet());
        italian.forEach((key, text) -> assertThat(places(english.get(key))).as(key.toString()).isEqualTo(places(text)));
    }

    private static List<String> places(Object text) {
        return Pattern.compile("\\{\\d}").matcher(text.toString()).results().map(m -> m.group()).sorted().toList();
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(it.sintesi.companypact.web.CompanyPactArea.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return texts;
    }
}
