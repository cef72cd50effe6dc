package it.sintesi.web.api;

import java.util.Optional;

import it.sintesi.kernel.api.security.Subject;

/**
 * Work that is done within the page of a person or company: an interview, the draft of a pact. One at a time is open there, the one that
 * the parameter {@value #WORK} names. Its forms are sent to the page of the subject, with {@value #WORK} and {@value #ACT}.
 */
public interface SubjectWork {

    /** Parameter that names the work. */
    String WORK = "work";
    /** Parameter that names what a form does. */
    String ACT = "act";

    /** Name in addresses, unique among the areas: letters only. */
    String name();

    /**
     * The work as it stands, with its forms; authorised and audited by the service behind.
     *
     * @param request the request to the page of the subject, with the texts of the area
     * @return a template of the area without the frame of a page; empty while there is nothing to work on
     */
    Optional<WebResponse.View> show(WebRequest request, Subject subject);

    /**
     * Does what a form asks for.
     *
     * @return a redirect to the page of the subject (see {@link #address}), whose notice is a text of the area; or the work again, with
     *         what is wrong and everything that was typed
     */
    WebResponse act(WebRequest request, Subject subject);

    /** Where a work stands on the page of a subject. */
    static String place(Subject subject, String work) {
        return address(subject, work, "") + "#work-" + work;
    }

    /** Address of the page of a subject with a work open; {@code query} further parameters, or empty. */
    static String address(Subject subject, String work, String query) {
        return page(subject) + "?" + WORK + "=" + work + (query.isEmpty() ? "" : "&" + query);
    }

    /** Address of the page of a subject. */
    static String page(Subject subject) {
        return subject.personCode() != null ? "/people/" + subject.personCode() : "/companies/" + subject.companyCode();
    }
}
