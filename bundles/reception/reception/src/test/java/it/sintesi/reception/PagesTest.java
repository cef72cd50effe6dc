package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.reception.web.ReceptionArea;
import it.sintesi.web.TextsCompleteness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.WorkPage;
import it.sintesi.web.api.Shell;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reception");

    private World world;
    private WebHarness web;

    @BeforeEach
    void open() {
        world = new World(DATABASES.fresh(Engine.DERBY));
        web = new WebHarness(world.services.authorisation()).with(world.module.area());
    }

    @AfterEach
    void close() {
        web.close();
        world.close();
    }

    private HttpResponse<String> post(Caller caller, String path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return web.post(web.session(caller), path, all);
    }

    private String done(Caller caller, String path, String... fields) {
        HttpResponse<String> answer = post(caller, path, fields);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String get(Caller caller, String path) {
        HttpResponse<String> answer = web.get(caller == null ? null : web.session(caller), path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        return answer.body();
    }

    @Test
    void italian_and_english_are_complete() {
        TextsCompleteness.check(ReceptionArea.class);
    }

    @Test
    void every_page_renders_empty() {
        for (Caller caller : List.of(World.ANNA, World.EMPLOYER, World.OPERATOR)) {
            for (Shell shell : caller.isStaff() ? List.of(Shell.CONSOLE) : List.of(Shell.PORTAL)) {
                web.samples(shell, caller).forEach(path -> get(caller, path));
            }
        }
        assertThat(get(null, "/totem/cpi-breno")).contains("non si danno biglietti");
        assertThat(web.get(null, "/totem/nessuno").statusCode()).isEqualTo(404);
    }

    @Test
    void a_citizen_books_in_six_steps_moves_and_cancels() {
        world.open(World.INTERVIEW, World.OPERATOR);
        assertThat(get(World.ANNA, "/appuntamenti/nuovo")).contains("servizio=first-interview");
        assertThat(get(World.ANNA, "/appuntamenti/nuovo?servizio=first-interview")).contains("ufficio=cpi-breno");
        String slots = get(World.ANNA, "/appuntamenti/nuovo?servizio=first-interview&ufficio=cpi-breno&giorno=2026-11-25");
        assertThat(slots).contains("value=\"2026-11-25T09:00\"").doesNotContain("value=\"2026-11-24T09:00\"");
        String draft = done(World.ANNA, "/appuntamenti/nuovo", "servizio", World.INTERVIEW, "ufficio", World.OFFICE, "slot", "2026-11-25T09:00");
        get(World.ANNA, draft);
        assertThat(web.get(web.session(World.BRUNO), draft).statusCode()).as("somebody else's draft").isEqualTo(404);
        String data = done(World.ANNA, draft, "note", "Ho perso il lavoro " + Register.XSS);
        get(World.ANNA, data);
        assertThat(post(World.ANNA, data, "email", "non-posta").statusCode()).isEqualTo(422);
        String summary = done(World.ANNA, data, "email", "anna@example.org", "phone", "030 1");
        assertThat(get(World.ANNA, summary)).contains("anna@example.org", "Ho perso il lavoro");
        String confirmed = done(World.ANNA, summary);
        assertThat(done(World.ANNA, summary)).as("sent twice").isEqualTo(confirmed);
        String page = confirmed.replaceAll("\\?.*", "");
        assertThat(get(World.ANNA, confirmed)).contains("Appuntamento confermato", "calendario.ics");
        HttpResponse<String> ics = web.get(web.session(World.ANNA), page + "/calendario.ics");
        assertThat(ics.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(ics.body()).contains("DTSTART:20261125T080000Z").doesNotContain("Anna");
        assertThat(get(World.ANNA, page + "/sposta?giorno=2026-11-26")).contains("2026-11-26T10:20");
        String moved = done(World.ANNA, page + "/sposta", "slot", "2026-11-26T10:20");
        assertThat(get(World.ANNA, moved)).contains("10:20");
        assertThat(get(World.ANNA, page)).contains("Spostato");
        assertThat(get(World.ANNA, done(World.ANNA, moved.replaceAll("\\?.*", "") + "/annulla"))).contains("Annullato", "Appuntamenti prenotati: 0");
    }

    @Test
    void nobody_sees_or_changes_somebody_elses_appointment() {
        world.open(World.INTERVIEW, World.OPERATOR);
        String id = world.module.appointments().book(World.OPERATOR, Register.BRUNO, World.slot(World.INTERVIEW, 25, 9, 0, null), false).id();
        assertThat(get(World.BRUNO, "/appuntamenti/" + id)).contains("25 novembre 2026");
        for (Caller stranger : List.of(World.ANNA, World.EMPLOYER)) {
            for (String path : List.of("", "/calendario.ics", "/sposta")) {
                assertThat(web.get(web.session(stranger), "/appuntamenti/" + id + path).statusCode()).as(stranger.account() + path).isEqualTo(404);
            }
            assertThat(post(stranger, "/appuntamenti/" + id + "/annulla").statusCode()).isEqualTo(404);
            assertThat(post(stranger, "/appuntamenti/" + id + "/sposta", "slot", "2026-11-26T09:00").statusCode()).isEqualTo(404);
        }
        assertThat(web.get(web.session(World.OTHER_OFFICE), "/console/reception/appointments/" + id).statusCode()).isEqualTo(404);
        assertThat(post(World.OTHER_OFFICE, "/console/reception/appointments/" + id + "/cancel").statusCode()).isEqualTo(403);
        assertThat(web.get(web.session(World.ANNA), "/console/reception/agenda").statusCode()).isEqualTo(403);
        assertThat(get(World.OPERATOR, "/console/reception/agenda?who=office&day=2026-11-25")).contains(Register.BRUNO);
        assertThat(get(World.OTHER_OFFICE, "/console/reception/agenda?who=office&day=2026-11-25")).doesNotContain(Register.BRUNO, Register.CANARY);
    }

    @Test
    void the_staff_sets_up_books_closes_and_looks_at_week_and_month() {
        done(World.OPERATOR, "/console/reception/setup/standard");
        assertThat(post(World.OPERATOR, "/console/reception/setup/agenda", "service", World.INTERVIEW, "firstDay", "2026-11-23", "weekday", "1", "from", "09:00", "to", "12:00")
                .statusCode()).as("an individual service needs an operator").isEqualTo(422);
        done(World.OPERATOR, "/console/reception/setup/agenda", "service", World.INTERVIEW, "operator", "operatore", "firstDay", "2026-11-23", "weekday", "1", "from", "09:00", "to", "12:00");
        done(World.OPERATOR, "/console/reception/setup/exception", "kind", "ABSENT", "operator", "operatore", "firstDay", "2026-11-30", "lastDay", "2026-11-30", "from", "08:00", "to",
                "20:00", "reason", "Riunione " + Register.XSS);
        assertThat(get(World.OPERATOR, "/console/reception/setup")).contains("Riunione", "Lunedì 09:00");
        String form = get(World.OPERATOR, "/console/reception/book?holder=" + Register.BRUNO + "&service=first-interview&back=/people/" + Register.BRUNO);
        assertThat(form).contains("2026-11-23T10:20|operatore", "2026-12-07T").doesNotContain("2026-11-30T");
        String back = done(World.OPERATOR, "/console/reception/book", "holder", Register.BRUNO, "service", World.INTERVIEW, "place", "2026-11-23T10:20|operatore", "back",
                "/people/" + Register.BRUNO, "id", UUID.randomUUID().toString(), "pactCall", "1");
        assertThat(back).startsWith("/console/people/" + Register.BRUNO);
        assertThat(post(World.OPERATOR, "/console/reception/book", "holder", Register.ANNA, "service", World.INTERVIEW, "place", "2026-11-23T10:20|operatore").statusCode())
                .as("the place is taken").isEqualTo(422);
        String id = world.module.reading().ofPerson(World.OPERATOR, Register.BRUNO).get(0).id();
        assertThat(post(World.OPERATOR, "/console/reception/appointments/" + id + "/close", "state", "MISSED").statusCode()).as("not begun yet").isEqualTo(422);
        world.later(java.time.Duration.ofHours(3));
        assertThat(post(World.OPERATOR, "/console/reception/appointments/" + id + "/close", "state", "JUSTIFIED").statusCode()).isEqualTo(422);
        done(World.OPERATOR, "/console/reception/appointments/" + id + "/close", "state", "MISSED");
        done(World.OPERATOR, "/console/reception/appointments/" + id + "/close", "state", "JUSTIFIED", "reason", "SUMMONS", "note", "Citazione del 20/11");
        for (String view : List.of("DAY", "WEEK", "MONTH")) {
            assertThat(get(World.OPERATOR, "/console/reception/agenda?view=" + view)).contains("Appuntamenti: 1");
        }
        web.samples(Shell.CONSOLE, World.OPERATOR).forEach(path -> get(World.OPERATOR, path));
        var section = world.module.area().sections().get(0);
        assertThat(section.actions(World.OPERATOR, Subject.person(Register.BRUNO), (key, args) -> key)).hasSize(2);
        assertThat(world.module.area().timelines().get(0).entries(World.OPERATOR, Subject.person(Register.BRUNO), (key, args) -> key, 10)).hasSize(1);
    }

    @Test
    void tickets_desks_display_and_statistics() {
        done(World.OPERATOR, "/console/reception/setup/standard");
        done(World.OPERATOR, "/console/reception/desk", "name", "Sportello 1", "service", "welcome");
        String ticket = take("welcome");
        world.later(java.time.Duration.ofMinutes(1));
        assertThat(get(null, ticket)).contains("A001", "Prima di voi per questo servizio: 0");
        assertThat(get(null, take("welcome"))).contains("A002", "Prima di voi per questo servizio: 1");
        done(World.OPERATOR, "/console/reception/sit", "desk", world.module.queue().desks(World.OPERATOR).get(0).id());
        done(World.OPERATOR, "/console/reception/next");
        assertThat(get(World.OPERATOR, "/console/reception")).contains("A001", "Apri la scheda e accogli");
        assertThat(get(null, "/sala/cpi-breno")).contains("A001", "Sportello 1");
        done(World.OPERATOR, "/console/reception/recall");
        done(World.OPERATOR, "/console/reception/end", "state", "ABSENT");
        assertThat(post(World.OPERATOR, "/console/reception/recall").statusCode()).isEqualTo(422);
        done(World.OPERATOR, "/console/reception/next");
        assertThat(get(World.OPERATOR, "/console/reception/statistics")).contains("Righe: 1");
        assertThat(web.get(web.session(World.OPERATOR), "/console/reception/statistics/export").body()).contains("Attesa media");
        assertThat(web.get(web.session(World.OTHER_OFFICE), "/console/reception").body()).doesNotContain("A001");
    }

    private String take(String service) {
        Sessions.Session session = web.session(World.ANNA);
        return web.post(session, "/totem/cpi-breno", Map.of("service", service)).headers().firstValue("Location").orElseThrow();
    }

    @Test
    void needs_of_known_and_unknown_people_and_interviews_with_companies() {
        String path = "/console/reception/needs";
        assertThat(web.get(web.session(World.OPERATOR), path + "/new?person=" + Register.BRUNO.toLowerCase(java.util.Locale.ROOT)).headers().firstValue("Location"))
                .hasValue("/console/people/" + Register.BRUNO + "?work=needs#work-needs");
        assertThat(get(World.OPERATOR, path + "/new?person=" + Register.UNKNOWN)).contains("non è in anagrafe", "Cognome");
        assertThat(post(World.OPERATOR, path, "person", Register.UNKNOWN, "group", "STUDENT", "want", "COURSES", "outcome", "INFORMED").body()).contains("non è in anagrafe", "Cognome");
        done(World.OPERATOR, path, "person", Register.UNKNOWN, "group", "STUDENT", "want", "COURSES", "outcome", "INFORMED", "surname", "Neri", "name", "Carlo");
        assertThat(world.register.people).containsKey(Register.UNKNOWN);
        done(World.OPERATOR, path, "person", Register.BRUNO, "group", "JOB_SEEKER", "want", "JOB_OFFERS", "outcome", "EXTERNAL_REFERRAL", "referral", "Comune " + Register.XSS);
        assertThat(post(World.OPERATOR, path, "person", Register.BRUNO, "group", "STUDENT", "want", "OTHER", "outcome", "EXTERNAL_REFERRAL").statusCode()).isEqualTo(422);
        assertThat(post(World.OPERATOR, path, "person", "x").statusCode()).isEqualTo(422);
        String written = done(World.OPERATOR, "/console/reception/companies", "company", Register.COMPANY, "who", "Sig.ra " + Register.XSS, "topic", "VACANCIES", "nextStep", "Visita",
                "nextDay", "2026-12-01");
        assertThat(get(World.OPERATOR, written)).contains("Visita", "Richieste di lavoro");
        assertThat(post(World.OPERATOR, "/console/reception/companies", "company", Register.COMPANY, "nextDay", "2026-11-01").statusCode()).isEqualTo(422);
        web.samples(Shell.CONSOLE, World.OPERATOR).forEach(p -> get(World.OPERATOR, p));
        assertThat(world.module.area().timelines().get(1).entries(World.OPERATOR, Subject.company(Register.COMPANY), (key, args) -> key, 10)).hasSize(1);
        assertThat(get(World.OTHER_OFFICE, "/console/reception/needs")).doesNotContain(Register.CANARY);
    }

    @Test
    void needs_are_written_within_the_page_of_the_person() {
        web.with(new WorkPage(web.areas()));
        String path = "/console/people/" + Register.BRUNO;
        assertThat(get(World.OPERATOR, path + "?work=needs")).contains("name=\"act\" value=\"write\"", "action=\"" + path + "\"").doesNotContain("Cognome");
        HttpResponse<String> wrong = post(World.OPERATOR, path, "work", "needs", "act", "write", "group", "STUDENT", "outcome", "INFORMED", "note", "richiamare a marzo");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).as("what was typed is still there").contains("REC-WANTS", "richiamare a marzo");
        assertThat(done(World.OPERATOR, path, "work", "needs", "act", "write", "group", "STUDENT", "want", "COURSES", "outcome", "INFORMED")).isEqualTo(path + "?notice=needs.written");
        assertThat(world.module.first().ofPerson(World.OPERATOR, Register.BRUNO)).hasSize(1);
    }

    @Test
    void a_request_for_contact_is_answered_once_within_its_term() {
        String id = UUID.randomUUID().toString();
        assertThat(post(World.BRUNO, "/contatti/richieste", "id", id, "office", World.OFFICE).statusCode()).isEqualTo(422);
        String own = done(World.BRUNO, "/contatti/richieste", "id", id, "office", World.OFFICE, "subject", "Domanda " + Register.CANARY, "text", "Testo " + Register.XSS);
        assertThat(get(World.BRUNO, own)).contains("23 dicembre 2026", "da confermare");
        assertThat(web.get(web.session(World.ANNA), "/contatti/richieste/" + id).statusCode()).isEqualTo(404);
        assertThat(web.get(web.session(World.OTHER_OFFICE), "/console/reception/contacts/" + id).statusCode()).isEqualTo(404);
        assertThat(world.module.area().works().get(0).count(World.OPERATOR)).isEqualTo(1);
        assertThat(world.module.area().works().get(0).count(World.OTHER_OFFICE)).isZero();
        assertThat(world.module.contacts().atRisk(World.OPERATOR)).isZero();
        world.later(java.time.Duration.ofDays(25));
        assertThat(world.module.contacts().atRisk(World.OPERATOR)).isEqualTo(1);
        assertThat(get(World.OPERATOR, "/console/reception/contacts")).contains("a rischio");
        done(World.OPERATOR, "/console/reception/contacts/" + id + "/take");
        assertThat(post(World.OPERATOR, "/console/reception/contacts/" + id + "/answer", "answer", " ").statusCode()).isEqualTo(422);
        done(World.OPERATOR, "/console/reception/contacts/" + id + "/answer", "answer", "Ecco la risposta");
        assertThat(post(World.OPERATOR, "/console/reception/contacts/" + id + "/answer", "answer", "Un'altra").statusCode()).isEqualTo(422);
        assertThat(get(World.BRUNO, "/contatti/richieste/" + id)).contains("Ecco la risposta");
        assertThat(world.sent).singleElement().satisfies(n -> assertThat(n.account()).isEqualTo("bruno"));
        web.samples(Shell.CONSOLE, World.OPERATOR).forEach(p -> get(World.OPERATOR, p));
    }

    @Test
    void words_about_health_are_refused_while_the_rule_is_installed() {
        world.open(World.INTERVIEW, World.OPERATOR).rules.set(0, new HealthRules(true));
        HttpResponse<String> refused = post(World.OPERATOR, "/console/reception/needs", "person", Register.ANNA, "group", "STUDENT", "want", "COURSES", "outcome", "INFORMED", "note",
                "ha il diabete");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("SENS-001");
        assertThat(world.module.first().ofPerson(World.OPERATOR, Register.ANNA)).isEmpty();
        String draft = done(World.ANNA, "/appuntamenti/nuovo", "servizio", World.INTERVIEW, "ufficio", World.OFFICE, "slot", "2026-11-25T09:00");
        assertThat(post(World.ANNA, draft, "note", "ho il diabete").statusCode()).isEqualTo(422);
        assertThat(post(World.ANNA, "/contatti/richieste", "id", UUID.randomUUID().toString(), "office", World.OFFICE, "subject", "Domanda", "text", "diabete").statusCode())
                .isEqualTo(422);
        assertThat(post(World.OPERATOR, "/console/reception/book", "holder", Register.ANNA, "service", World.INTERVIEW, "place", "2026-11-25T09:00|operatore", "note", "diabete")
                .statusCode()).isEqualTo(422);
    }
}
