package it.sintesi.web.api;

import java.util.List;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;

/** What an area shows in the ribbon at the top of the page of a person or company: the state, since when, the next thing that is due. */
public interface Ribbon {

    /**
     * One field of the ribbon.
     *
     * @param label  what it is, short: «Stato», «Prossima scadenza»; in the language of the texts of the area
     * @param value  the value, a few words: «Disoccupato», «12/01/2027»
     * @param detail one line more (since when, how many days), or empty
     * @param tone   how it is to be read; never the only sign, since the words say it too
     * @param path   its page in the console, or null
     */
    record Band(String label, String value, String detail, DashboardCard.Tone tone, String path) {
    }

    /** Position, smaller first: 10 status, 20 declaration, 30 pact, 40 conditionality, 50 appointments. */
    int order();

    /** Who sees it. */
    Guard guard();

    /** Whether it is about such a subject at all: a person or a company. */
    boolean concerns(Subject subject);

    /** The fields, none when there is nothing to say; quickly, authorised and audited by the service behind. */
    List<Band> bands(Caller caller, Subject subject, Texts texts);
}
