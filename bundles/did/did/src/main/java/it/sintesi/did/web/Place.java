package it.sintesi.did.web;

import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.SubjectWork;

/**
 * Where the form of a declaration at the desk stands.
 *
 * @param template its page, or its piece of the page of the person
 * @param within   whether it is within the page of the person
 * @param to       address to which it is sent
 * @param level    level of its headings
 */
public record Place(String template, boolean within, String to, int level) {

    static Place own(String person) {
        return new Place("desk-give", false, DeskPages.path(person) + "/new", 2);
    }

    static Place within(Subject person) {
        return new Place("give", true, SubjectWork.page(person), 3);
    }
}
