package it.sintesi.guidance.application;

import it.sintesi.guidance.api.Interview;
import it.sintesi.guidance.api.Interviews;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.guidance.persistence.ExperienceStore;
import it.sintesi.guidance.persistence.InterviewStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.People;
import java.time.ZonedDateTime;
import java.util.List;

/** Interviews for who may read them; each reading leaves its trace. */
public final class InterviewReading implements Interviews {

    private final Kernel kernel;
    private final InterviewStore store;
    private final ExperienceStore experiences;
    private final List<People> people;

    public InterviewReading(Kernel kernel, InterviewStore store, ExperienceStore experiences, List<People> people) {
        this.kernel = kernel;
        this.store = store;
        this.experiences = experiences;
        this.people = people;
    }

    /** One interview with its answers; NOT_FOUND for who may not read it, which also leaves a trace. */
    public Sheet sheet(Caller caller, String id) {
        Sheet.Head head = store.find(id).orElseThrow(InterviewReading::missing);
        if (!allowed(caller, head)) {
            kernel.audit().record(new AuditEntry(caller, "guidance.read", "interview", id, head.person(), "Il colloquio è di un altro ufficio", AuditEntry.Outcome.DENIED));
            throw missing();
        }
        kernel.trace(caller, "guidance.read", id, head.person(), "Consultazione di un colloquio di orientamento");
        return load(head);
    }

    /** Interviews of a person that the caller may read, newest first; one trace. */
    public List<Sheet.Head> heads(Caller caller, String person) {
        return Reading.once("guidance.heads", () -> {
            List<Sheet.Head> found = store.ofPerson(person).stream().filter(head -> allowed(caller, head)).toList();
            if (!found.isEmpty()) {
                kernel.trace(caller, "guidance.list", person, person, "Colloqui di una persona");
            }
            return found;
        }, caller, person);
    }

    /** Interviews that were left open in the caller's office, the longest open first. */
    public List<Sheet.Head> left(Caller caller, int limit) {
        List<Sheet.Head> found = store.open(kernel.everywhere(caller), caller.office(), limit);
        kernel.audit().record(found.stream().map(h -> AuditEntry.ok(caller, "guidance.list", "interview", h.id(), h.person(), "Elenco dei colloqui da completare")).toList());
        return found;
    }

    /** How many were left open in the caller's office. */
    public long leftCount(Caller caller) {
        return kernel.allowed(caller, null, caller.office()) ? store.openCount(kernel.everywhere(caller), caller.office()) : 0;
    }

    @Override
    public List<Interview> ofPerson(Caller caller, String person) {
        return heads(caller, person).stream().map(this::load).map(InterviewReading::view).toList();
    }

    Sheet load(Sheet.Head head) {
        return new Sheet(head, store.answers(head.id()), experiences.of(head.id()));
    }

    /** Who is competent today, as long as the register can tell; otherwise the office that began. */
    private boolean allowed(Caller caller, Sheet.Head head) {
        return kernel.allowed(caller, head.person(), head.office())
                || caller.isStaff() && people.stream().findFirst().flatMap(p -> p.competentOffice(caller, head.person()))
                        .filter(office -> kernel.allowed(caller, head.person(), office)).isPresent();
    }

    static Interview view(Sheet s) {
        Sheet.Head h = s.head();
        return new Interview(h.id(), h.person(), h.done() == null ? null : ZonedDateTime.ofInstant(h.done().at(), CertifiedClock.ZONE).toLocalDate(), h.operator(), h.office(),
                s.answer(Step.PREFERENCES, "objective"), Professions.codes(s.answer(Step.PREFERENCES, "professions")), s.answer(Step.SKILLS, "skills").lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList(), s.answer(Step.CONSTRAINTS, "constraints"), number(s, "weeklyHours"), number(s, "maxKilometres"),
                s.answer(Step.OUTCOME, "outcome").isEmpty() ? null : s.answer(Step.OUTCOME, "outcome"));
    }

    private static Integer number(Sheet sheet, String name) {
        String value = sheet.answer(Step.AVAILABILITY, name);
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    private static ServiceException missing() {
        return ServiceException.notFound("Non c'è un colloquio con questo codice che si possa consultare.").said("GUI-NO-INTERVIEW");
    }
}
