package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.SharedServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who lost the job registers, is identified, declares, books, is received and interviewed, gets a pact and signs it, sees what is due, asks, and gets
 * a certificate that anybody can verify; on a phone, declaring in the portal and signing with a code, and without JavaScript, doing both at the desk. From the arrival to the signed pact the
 * operator stays on the page of the person.
 */
@ExtendWith(SharedServer.class)
class PeopleJourneyIT {

    /** Town and postcode of the seats of offices. */
    private static final Map<String, String[]> TOWNS = Map.of("cpi-breno", new String[] {"B149", "25043"}, "cpi-brescia", new String[] {"B157", "25121"});
    private static DistributionServer server;
    private static Browser browser;

    @BeforeAll
    static void open(DistributionServer shared) {
        server = shared;
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void onAPhone() {
        travel(true);
    }

    @Test
    void withoutScripts() {
        travel(false);
    }

    private static void travel(boolean scripts) {
        String office = Counter.office(server);
        String[] town = TOWNS.get(office);
        Dismissed person = Dismissed.told(server, town[0], town[1]);
        try (Citizen citizen = new Citizen(server, browser, person, scripts); Counter counter = new Counter(server, browser, scripts)) {
            citizen.registers();
            counter.identifies(person);
            citizen.enters();
            if (scripts) {
                citizen.declares();
            }
            citizen.books(office);
            counter.receives(person, ticket(office, scripts));
            if (!scripts) {
                counter.declares(person);
            }
            counter.interviews(person);
            counter.proposes(person);
            if (scripts) {
                citizen.signs();
            } else {
                counter.signs(person);
            }
            counter.hasSigned(person);
            counter.rises();
            citizen.asks(office);
            verified(citizen.certified(), person, scripts);
            counter.finds("Corso di informatica");
            assertThat(counter.page(person)).contains("Patto di servizio", "Colloquio", "Disoccupato");
            assertThat(citizen.mail().count(citizen.email())).as("confirmation, welcome, identity, declaration, appointment, pact, code, signature").isGreaterThanOrEqualTo(6);
        }
    }

    /** A passer-by takes a number for the welcome desk. @return what the number says */
    private static String ticket(String office, boolean scripts) {
        try (Walker passer = new Walker(server, browser, "totem", 768, scripts)) {
            passer.open("/totem/" + office);
            passer.press("main button[name=service][value=welcome]");
            passer.look("biglietto");
            return passer.page().locator("main .panel strong").first().innerText();
        }
    }

    private static void verified(String code, Dismissed person, boolean scripts) {
        try (Walker anybody = new Walker(server, browser, "verifica", 390, scripts)) {
            anybody.open("/verifica");
            anybody.fill("codice", code);
            anybody.press("main form button[type=submit]");
            anybody.look("certificato");
            assertThat(anybody.has(".alert-success")).isTrue();
            assertThat(anybody.text()).doesNotContain(person.code()).doesNotContain(person.surname());
            anybody.page().navigate(server.ready().address() + "/verifica/AAAA" + code.substring(4));
            assertThat(anybody.has(".alert-success")).as("a code that does not exist").isFalse();
        }
    }
}
