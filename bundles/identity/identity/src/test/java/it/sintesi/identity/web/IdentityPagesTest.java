package it.sintesi.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.identity.House;
import it.sintesi.identity.SmallRegister;
import it.sintesi.identity.domain.RegistrantKind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions.Session;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityPagesTest {

    private static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    private House house;
    private WebHarness web;
    private Visitor visitor;

    @BeforeEach
    void open() {
        house = new House(DATABASES.fresh(Engine.DERBY));
        web = new WebHarness(house.kernel.authorisation()).with(house.module.area());
        visitor = new Visitor(web);
        house.account("capo", "capo@example.org", Role.ADMINISTRATOR, null);
    }

    @AfterEach
    void close() {
        web.close();
        house.close();
    }

    private static Map<String, String> citizen(String email) {
        return new HashMap<>(Map.of("kind", "CITIZEN", "givenName", "Maria", "familyName", "Rossi", "personCode", "RSSMRA80A41B157B", "email", email, "privacy", "1"));
    }

    /** Status, headers and body without what changes with every answer. */
    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " " + new java.util.TreeMap<>(answer.headers().map()).toString().replaceAll("date=\\[[^]]*\\]", "") + answer.body().replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @CsvSource({"/registrazione?kind=CITIZEN,/registrazione", "/recupero,/recupero"})
    void answers_do_not_tell_whether_an_address_is_known(String form, String path) {
        Map<String, String> known = path.equals("/recupero") ? Map.of("name", "capo@example.org") : citizen("capo@example.org");
        Map<String, String> unknown = path.equals("/recupero") ? Map.of("name", "mai.visto@example.org") : citizen("mai.visto@example.org");
        HttpResponse<String> first = visitor.send(form, path, known);
        assertThat(first.headers().firstValue("Location")).hasValue(path + "/inviata");
        assertThat(told(visitor.send(form, path, unknown))).isEqualTo(told(first));
        assertThat(web.get(null, path + "/inviata").body()).contains("Controllate la posta");
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_written_and_no_markup() {
        Map<String, String> fields = citizen("nessuna chiocciola");
        fields.put("givenName", XSS);
        HttpResponse<String> answer = visitor.send("/registrazione?kind=CITIZEN", "/registrazione", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"&lt;script&gt;", "aria-invalid=\"true\"", "href=\"#email\"").doesNotContain("<script>alert", "<img src=x");
        fields.put("familyName", "");
        assertThat(visitor.send("/registrazione?kind=CITIZEN", "/registrazione", fields, "en").body())
                .contains("The e-mail address “nessuna chiocciola” is not right", "Write it in full", "The surname is missing").doesNotContain("<span lang=\"it\">");
    }

    @Test
    void every_page_renders_for_everybody_who_may_open_it_and_prints_no_foreign_markup() throws Exception {
        Caller applicant = house.registered(new it.sintesi.identity.domain.Applicant(RegistrantKind.PROFESSIONAL, "Ugo " + XSS.substring(0, 20), "Bianchi", "BNCCRL70A01B157C", "ugo@example.org", "",
                SmallRegister.CODE, XSS, "", XSS));
        house.module.applications().attach(applicant, XSS + ".pdf", "%PDF-1.7 x".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        house.module.applications().submit(applicant, XSS);
        house.module.takeOvers().takeOver(House.OPERATOR, SmallRegister.PERSON, XSS + " perché serve", house.kernel.clock().today());
        house.account("ditta", "ditta@example.org", Role.EMPLOYER, SmallRegister.CODE);
        house.account("olga", "olga@example.org", Role.OPERATOR, null);
        house.kernel.accounts().issueToken("ditta", XSS.substring(0, 40));
        int seen = 0;
        for (Caller caller : List.of(applicant, house.caller("ditta"), house.caller("capo"), House.OPERATOR)) {
            Session session = web.session(caller);
            List<String> paths = new ArrayList<>(web.samples(Shell.PORTAL, caller));
            for (Shell shell : caller.isStaff() ? List.of(Shell.CONSOLE) : List.<Shell>of()) {
                boolean desk = caller.has(Role.ADMINISTRATOR);
                house.module.area().pages().stream().filter(p -> p.shell() == shell && p.method().equals("GET"))
                        .filter(p -> p.guard().permission() == null || house.kernel.authorisation().decide(caller, p.guard().permission(), it.sintesi.kernel.api.security.Subject.NONE).allowed())
                        .flatMap(p -> p.sample().apply(caller).stream()).map(p -> shell.base() + p).forEach(paths::add);
                assertThat(paths.contains("/console/accounts")).isEqualTo(desk);
            }
            for (String path : paths) {
                HttpResponse<String> answer = web.get(session, path);
                assertThat(answer.statusCode()).as(caller.account() + " " + path + "\n" + answer.body()).isEqualTo(200);
                assertThat(answer.body()).as(path).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-zA-Z]+\\.[a-zA-Z.]+\\?");
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"/registrazione/conferma,registrazione", "/recupero/nuova,recupero"})
    void a_bad_link_says_how_to_get_a_new_one(String path, String again) {
        HttpResponse<String> answer = web.get(null, path + "?token=" + "x".repeat(43));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Il collegamento non è valido", "href=\"/" + again + "\"");
        assertThat(web.get(null, path).statusCode()).isEqualTo(200);
    }

    @Test
    void opening_a_link_again_and_again_uses_nothing_up() throws Exception {
        visitor.send("/registrazione?kind=CITIZEN", "/registrazione", citizen("maria@example.org"));
        house.deliver();
        String form = "/registrazione/conferma?token=" + house.token("confirm");
        assertThat(web.get(null, form).body()).contains("RSSMRA80A41B157B").isNotEqualTo("");
        assertThat(web.get(null, form).statusCode()).isEqualTo(200);
        Map<String, String> passwords = new HashMap<>(Map.of("token", house.token("confirm"), "password", House.PASSWORD, "again", "un'altra"));
        HttpResponse<String> different = visitor.send(form, "/registrazione/conferma", passwords);
        assertThat(different.statusCode()).isEqualTo(422);
        assertThat(different.body()).contains("Le due password non sono uguali").doesNotContain(House.PASSWORD);
        passwords.put("again", House.PASSWORD);
        assertThat(visitor.send(form, "/registrazione/conferma", passwords).headers().firstValue("Location")).hasValue("/registrazione/completata");
        assertThat(web.get(null, form).statusCode()).isEqualTo(404);
    }

    @Test
    void documents_are_uploaded_by_the_applicant_and_shown_to_the_staff_only() throws Exception {
        Caller applicant = house.registered(House.company(RegistrantKind.LABOUR_CONSULTANT, "studio@example.org"));
        Session session = web.session(applicant);
        assertThat(upload(session, "finto.pdf", "<html>").body()).contains("non è un PDF");
        assertThat(upload(session, "tesserino.pdf", "%PDF-1.7 tesserino").headers().firstValue("Location")).hasValue("/accreditamento?notice=document.added");
        assertThat(web.post(session, "/accreditamento/invia", Map.of("note", "Grazie")).statusCode()).isEqualTo(303);
        String id = house.module.applications().mine(applicant).orElseThrow().id();
        String document = "/console/accreditations/" + id + "/documents/" + house.module.applications().documents(applicant).get(0).id();
        Session operator = web.session(House.OPERATOR);
        HttpResponse<String> shown = web.get(operator, document);
        assertThat(shown.body()).isEqualTo("%PDF-1.7 tesserino");
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        Session breno = web.session(new Caller("bea", "Bea", Set.of(Role.OPERATOR), "cpi-breno", null, null));
        for (Session stranger : new Session[] {session, breno, web.session(new Caller("ana", "Ana", Set.of(Role.ANALYST), null, null, null))}) {
            assertThat(web.get(stranger, document).statusCode()).isEqualTo(403);
            assertThat(web.get(stranger, "/console/accreditations/" + id).statusCode()).isEqualTo(403);
            assertThat(web.post(stranger, "/console/accreditations/" + id + "/approve", Map.of("note", "Va bene così")).statusCode()).isEqualTo(403);
        }
        assertThat(web.get(operator, "/console/accreditations/" + id + "/documents/nulla").statusCode()).isEqualTo(404);
        assertThat(web.post(operator, "/console/accreditations/" + id + "/approve", Map.of()).headers().firstValue("Location"))
                .hasValue("/console/accreditations/" + id + "?notice=accreditation.approved");
        assertThat(house.kernel.accounts().find(applicant.account()).orElseThrow().roles()).isEqualTo(Set.of(Role.INTERMEDIARY));
    }

    private HttpResponse<String> upload(Session session, String name, String content) {
        String page = web.get(session, "/accreditamento").body();
        int at = page.indexOf("name=\"csrf\" value=\"", page.indexOf("multipart")) + 19;
        String body = part("name=\"csrf\"", page.substring(at, page.indexOf('"', at))) + part("name=\"file\"; filename=\"" + name + "\"", content) + "--limite--\r\n";
        return web.send(web.request(session, "/accreditamento/documenti", "Origin", web.origin(), "Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static String part(String disposition, String content) {
        return "--limite\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void the_work_list_tells_what_waits() throws Exception {
        Caller applicant = house.registered(House.company(RegistrantKind.PROFESSIONAL, "studio@example.org"));
        house.module.applications().attach(applicant, "a.pdf", "%PDF-1.7 x".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        house.module.applications().submit(applicant, null);
        var work = house.module.area().works().get(0);
        assertThat(work.count(House.OPERATOR)).isEqualTo(1);
        assertThat(work.open(House.OPERATOR, (key, arguments) -> key, 10)).singleElement().satisfies(w -> {
            assertThat(w.path()).startsWith("/accreditations/");
            assertThat(w.office()).isEqualTo("cpi-brescia");
        });
    }

    @Test
    void the_desk_changes_accounts_from_its_pages() {
        house.account("olga", "olga@example.org", Role.OPERATOR, null);
        Session admin = web.session(house.caller("capo"));
        assertThat(web.get(admin, "/console/accounts?text=olga").body()).contains("1 utenti", "olga@example.org");
        HttpResponse<String> created = web.post(admin, "/console/accounts", Map.of("username", "nora", "displayName", "Nora", "email", "nora@example.org", "roles", "ANALYST"));
        assertThat(created.headers().firstValue("Location")).hasValue("/console/accounts/nora?notice=account.created");
        assertThat(web.post(admin, "/console/accounts", Map.of("username", "nora", "displayName", "Nora", "email", "nora@example.org", "roles", "ANALYST")).statusCode()).isEqualTo(409);
        assertThat(web.post(admin, "/console/accounts/olga/disable", Map.of("reason", "Ha lasciato l'ufficio")).statusCode()).isEqualTo(303);
        assertThat(web.get(admin, "/console/accounts/olga").body()).contains("disabilitato", "Ha lasciato l&#39;ufficio");
        HttpResponse<String> wrong = web.post(admin, "/console/accounts/nora/change", Map.of("displayName", "Nora", "expires", "2020-01-01", "roles", "ANALYST"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("La scadenza è già passata", "value=\"2020-01-01\"");
        assertThat(web.get(web.session(House.OPERATOR), "/console/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_is_shown_once_and_revoked() {
        house.account("ditta", "ditta@example.org", Role.EMPLOYER, SmallRegister.CODE);
        Session session = web.session(house.caller("ditta"));
        assertThat(web.post(session, "/profilo/codici", Map.of("label", "Paghe", "tokenPassword", "sbagliata")).statusCode()).isEqualTo(422);
        HttpResponse<String> issued = web.post(session, "/profilo/codici", Map.of("label", "Paghe", "tokenPassword", House.PASSWORD));
        assertThat(issued.body()).containsPattern("value=\"sintesi_[A-Za-z0-9_-]{43}\"");
        assertThat(issued.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(web.get(session, "/profilo").body()).contains("Paghe").doesNotContain("sintesi_");
        String id = house.kernel.accounts().tokens("ditta").get(0).id();
        assertThat(web.post(session, "/profilo/codici/" + id + "/revoca", Map.of()).headers().firstValue("Location")).hasValue("/profilo?notice=token.revoked");
    }
}
