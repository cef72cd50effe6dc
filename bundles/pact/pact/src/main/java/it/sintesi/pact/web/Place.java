package it.sintesi.pact.web;

import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.web.api.SubjectWork;

/**
 * Where a pact is shown: on its own page or within the page of the person.
 *
 * @param within whether it is within another page, to which its forms are sent
 * @param form   address of forms; on its own page the name of the form follows
 */
public record Place(boolean within, String form) {

    static Place own(PactFile file) {
        return new Place(false, Rooms.HOME + "/" + file.id() + "/");
    }

    static Place within(Subject person) {
        return new Place(true, SubjectWork.page(person));
    }

    /** Level of the headings. */
    public int top() {
        return within ? 3 : 2;
    }

    /** Address to which a form is sent. */
    public String to(String name) {
        return within ? form : form + name;
    }
}
