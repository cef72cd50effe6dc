package it.sintesi.guidance.application;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.guidance.persistence.ExperienceStore;
import it.sintesi.guidance.persistence.InterviewStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins an interview, or goes on with the one that was left open. Work done before comes from the communications. */
public final class StartInterview {

    private static final int NAME = 300;

    private final Kernel kernel;
    private final InterviewStore store;
    private final ExperienceStore experiences;
    private final People people;
    private final List<Relations> relations;

    public StartInterview(Kernel kernel, InterviewStore store, ExperienceStore experiences, People people, List<Relations> relations) {
        this.kernel = kernel;
        this.store = store;
        this.experiences = experiences;
        this.people = people;
        this.relations = relations;
    }

    /**
     * Begins or resumes.
     *
     * @return identifier of the open interview
     * @throws ServiceException FORBIDDEN for people of another office, NOT_FOUND for unknown people
     */
    public String start(Caller caller, String code) {
        Person person = people.find(caller, code).orElseThrow(() -> ServiceException.notFound("In anagrafe non c'è una persona con questo codice fiscale.").said("WEB-NO-PERSON"));
        String office = people.competentOffice(caller, code).orElse(caller.office());
        kernel.require(caller, person.fiscalCode(), office);
        if (office == null) {
            throw ServiceException.rejected(Rejection.error("GUI-010", "office", "Non si sa quale ufficio è competente per la persona.",
                    "Completate il domicilio in anagrafe, oppure fate tenere il colloquio a un operatore di un Centro per l'impiego"));
        }
        Optional<Sheet.Head> open = store.ofPerson(person.fiscalCode()).stream().filter(Sheet.Head::open).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        List<Experience> career = career(caller, person.fiscalCode());
        try {
            return kernel.transactions().required(() -> begin(caller, person, office, career));
        } catch (SqlFailure e) {
            // Two operators began at the same time: the second goes on with the first one's.
            return store.ofPerson(person.fiscalCode()).stream().filter(h -> e.isDuplicate() && h.open()).findFirst().map(Sheet.Head::id).orElseThrow(() -> e);
        }
    }

    private String begin(Caller caller, Person person, String office, List<Experience> career) {
        String id = kernel.ids().next().toString();
        int number = store.ofPerson(person.fiscalCode()).stream().mapToInt(Sheet.Head::number).max().orElse(0) + 1;
        store.insert(new Sheet.Head(id, person.fiscalCode(), person.surname() + " " + person.name(), office, caller.account(), caller.displayName(), number, kernel.clock().now(),
                0, Sheet.State.OPEN, null));
        experiences.replace(id, career);
        if (Step.TRAINING.questions().stream().anyMatch(q -> q.choices().contains(String.valueOf(person.education())))) {
            store.replace(id, Step.TRAINING, Map.of("education", person.education()));
        }
        kernel.trace(caller, "guidance.start", id, person.fiscalCode(), "Inizio di un colloquio di orientamento");
        return id;
    }

    private List<Experience> career(Caller caller, String person) {
        return relations.stream().findFirst().map(r -> r.career(caller, person)).orElse(List.of()).stream()
                .map(r -> new Experience(kernel.ids().next().toString(), r.id(), cut(r.employerName()), cut(duty(r)), r.start(), last(r), Experience.Verdict.OPEN, null)).toList();
    }

    private static LocalDate last(Relation relation) {
        return relation.end() == null ? relation.expectedEnd() : relation.end();
    }

    private static String duty(Relation relation) {
        return relation.qualification() == null ? "" : relation.qualification();
    }

    private static String cut(String text) {
        return text == null ? "" : text.length() <= NAME ? text : text.substring(0, NAME);
    }
}
