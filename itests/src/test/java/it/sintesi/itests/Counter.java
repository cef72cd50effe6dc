package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DistributionServer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operator at the counter: from the call of the number to the pact that waits for its second signature. */
final class Counter implements AutoCloseable {

    private static final int DESKTOP = 1280;
    private static final String ACCOUNT = "operatore";
    private static final int MOST_WAITING = 60;
    private static final int STEPS = 10;
    /** The form of a step of the interview. */
    private static final String STEP = "main form:has(input[name=act][value=save])";

    private final DistributionServer server;
    private final Walker walker;

    Counter(DistributionServer server, Browser browser, boolean scripts) {
        this.server = server;
        this.walker = new Walker(server, browser, "operatore", DESKTOP, scripts);
        walker.login("/console", ACCOUNT, server.ready().accounts().get(ACCOUNT));
    }

    /** The office of the operator. */
    static String office(DistributionServer server) {
        Matcher matcher = Pattern.compile("/totem/([a-z0-9-]+)").matcher(ConsoleSession.login(server, "/console", ACCOUNT).get("/console/reception").body());
        if (!matcher.find()) {
            throw new IllegalStateException("The queue names no office");
        }
        return matcher.group(1);
    }

    /** Sees the identity card of somebody who registered. */
    void identifies(Dismissed person) {
        walker.open("/console/accreditations?text=" + person.code());
        walker.press("main table.list a");
        walker.look("identita");
        assertThat(walker.text()).contains(person.code());
        walker.fill("approve-note", "Carta d'identità CA00000AA, scade il 1/1/2031");
        walker.submit("/approve");
        assertThat(walker.page().url()).contains("/console/accreditations");
    }

    /** Calls the next number and writes down what the person came for. */
    void receives(Dismissed person, String ticket) {
        walker.open("/console/reception");
        sit();
        walker.submit("/reception/next");
        // Others may have been waiting for longer.
        for (int i = 0; i < MOST_WAITING && !called(ticket); i++) {
            walker.submit("/reception/next");
        }
        walker.look("chiamata");
        assertThat(called(ticket)).as(walker.text()).isTrue();
        walker.fill("person", person.code());
        walker.press("form[action$='/reception/needs/new'] button[type=submit]");
        stays(person);
        walker.page().selectOption("#group", "JOB_SEEKER");
        walker.page().check("#w-JOB_OFFERS");
        walker.page().check("#o-APPOINTMENT");
        walker.lookNarrow("bisogno");
        act("write");
        walker.succeeded("salvata");
        stays(person);
        walker.look("persona");
    }

    /** From the arrival to the signed pact the operator never leaves the page of the person. */
    private void stays(Dismissed person) {
        assertThat(java.net.URI.create(walker.page().url()).getPath()).isEqualTo("/console/people/" + person.code());
    }

    /** Sends a form of the work on the page of the person. */
    private void act(String name) {
        walker.press("main form:has(input[name=act][value=" + name + "]) button[type=submit]");
    }

    private boolean called(String ticket) {
        return walker.has("main .panel h2") && walker.page().locator("main .panel h2").first().innerText().equals(ticket);
    }

    /** Takes a seat where visitors are welcomed, at a desk of its own when there is none. */
    private void sit() {
        if (walker.has("form[action$='/reception/rise']")) {
            return;
        }
        String seat = "main ul.papers li:has-text('welcome') form[action$='/reception/sit'] button";
        if (!walker.has(seat)) {
            walker.page().locator("main details summary").last().click();
            walker.fill("name", "Sportello di prova");
            walker.page().locator("main details input[type=checkbox][name=service]").all().forEach(Locator::check);
            walker.submit("/reception/desk");
        }
        walker.press(seat);
    }

    /** The person gives the declaration at the desk, on the page of the person. */
    void declares(Dismissed person) {
        walker.press("main a[href*='work=did']");
        stays(person);
        Citizen.answers(walker);
        walker.page().check("#accept");
        walker.lookNarrow("did-allo-sportello");
        walker.press("main form:has(input[name=work][value=did]) button[value=give]");
        stays(person);
        walker.succeeded("registrata");
    }

    /** Holds the first interview on the page of the person: left at the third step, resumed there. */
    void interviews(Dismissed person) {
        act("start");
        for (int i = 0; i < STEPS && walker.has(STEP); i++) {
            stays(person);
            answers();
            walker.press(STEP + (walker.has("#skills") ? " button[name=leave]" : " button.btn-primary"));
        }
        stays(person);
        walker.look("colloquio-lasciato");
        walker.press("main a[href*='work=interview']");
        walker.press("main a[href*='step=competenze']");
        assertThat(walker.page().inputValue("#skills")).as("what was said before the break").contains("Uso del muletto");
        for (int i = 0; i < STEPS && walker.has(STEP); i++) {
            stays(person);
            answers();
            walker.lookNarrow("colloquio-passo");
            walker.press(STEP + " button.btn-primary");
            assertThat(walker.has("[role=alert].alert-danger")).as(walker.text()).isFalse();
        }
        stays(person);
        act("complete");
        stays(person);
        walker.look("colloquio-concluso");
        walker.succeeded("concluso");
        walker.document("main a[href$='/interview.pdf']");
    }

    private void answers() {
        walker.page().locator("main input[type=radio][value=CONFIRMED]").all().forEach(Locator::check);
        walker.fillIf("skills", "Uso del muletto, lettura del disegno");
        walker.fillIf("objective", "Magazziniere in una media impresa");
        walker.fillIf("constraints", "Solo con mezzi pubblici");
        walker.fillIf("weeklyHours", "40");
        walker.fillIf("maxKilometres", "25");
        walker.fillIf("minutes", "40");
        walker.page().locator("main form.fields > .check input[type=checkbox]").all().forEach(Locator::check);
        walker.page().locator("main select#outcome").all().forEach(field -> field.selectOption("TRAINING"));
    }

    /** Drafts, plans and proposes the pact on the page of the person. */
    void proposes(Dismissed person) {
        act("draft");
        stays(person);
        walker.look("patto-bozza");
        act("propose");
        stays(person);
        assertThat(walker.has("[role=alert].alert-danger")).as("a pact without measures is refused on the same page").isTrue();
        act("measures");
        stays(person);
        walker.lookNarrow("patto-misure");
        act("propose");
        stays(person);
        walker.lookNarrow("patto-proposto");
        assertThat(walker.has("main form:has(input[name=act][value=desk])")).as("the pact waits for the signature of the person").isTrue();
    }

    /** The person signs at the desk. */
    void signs(Dismissed person) {
        walker.fill("document", "Carta d'identità CA00000AA");
        act("desk");
        stays(person);
        walker.succeeded("firmato");
    }

    /** The page of the person shows the signed pact, with its document. */
    void hasSigned(Dismissed person) {
        walker.page().reload();
        stays(person);
        walker.lookNarrow("patto-firmato");
        assertThat(walker.text()).contains("Firmato");
        walker.document("main a[href*='/pacts/'][href$='/pact.pdf']");
    }

    /** What the page of the person tells at the end. */
    String page(Dismissed person) {
        walker.open("/console/people/" + person.code());
        return walker.text();
    }

    /** Finds the question that the person sent, with its term. */
    void finds(String question) {
        walker.open("/console/reception/contacts");
        assertThat(walker.text()).contains(question);
    }

    void rises() {
        walker.open("/console/reception");
        if (walker.has("form[action$='/reception/end'] input[value=DONE]")) {
            walker.press("form[action$='/reception/end']:has(input[value=DONE]) button");
        }
        walker.submit("/reception/rise");
    }

    @Override
    public void close() {
        walker.close();
    }
}
