package it.sintesi.guidance.web;

import it.sintesi.guidance.domain.Sheet;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.SubjectWork;

/**
 * Where an interview is shown: on its own pages or within the page of the person.
 *
 * @param within whether it is within another page, to which its forms are sent
 * @param form   address of forms; on its own pages the name of the step or of the act follows
 * @param step   beginning of the address of a step, whose name follows
 */
public record Place(boolean within, String form, String step) {

    static Place own(Sheet.Head head) {
        return new Place(false, Rooms.HOME + "/" + head.id() + "/", Rooms.HOME + "/" + head.id() + "/");
    }

    static Place within(Subject person) {
        return new Place(true, SubjectWork.page(person), SubjectWork.address(person, HeldInterview.NAME, "step="));
    }

    /** Address to which the form of a step or act is sent. */
    public String to(String name) {
        return within ? form : form + name;
    }

    /** Address of a step. */
    public String at(String slug) {
        return within ? step + slug + "#work-" + HeldInterview.NAME : step + slug;
    }
}
