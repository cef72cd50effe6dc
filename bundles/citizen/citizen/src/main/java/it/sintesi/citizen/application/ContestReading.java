package it.sintesi.citizen.application;

import it.sintesi.citizen.domain.Attachment;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.citizen.persistence.ContestStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;

/** Contests for who may read them: the citizen the own ones, the staff those of the office; each reading leaves its trace. */
public final class ContestReading {

    private static final String ACTION = "citizen.contest-read";
    private static final String KIND = "contest";

    private final Kernel kernel;
    private final ContestStore store;

    public ContestReading(Kernel kernel, ContestStore store) {
        this.kernel = kernel;
        this.store = store;
    }

    /** The citizen's own contests, newest first. */
    public Page<Contest> own(Caller caller, PageRequest page) {
        kernel.authorisation().require(caller, Permission.CONTEST_RAISE, Subject.person(caller.subjectCode()));
        return store.ofPerson(caller.subjectCode(), page);
    }

    /** One of the citizen's own; NOT_FOUND for any other, which also leaves a trace. */
    public Contest own(Caller caller, String id) {
        kernel.authorisation().require(caller, Permission.CONTEST_RAISE, Subject.person(caller.subjectCode()));
        Contest contest = store.find(id).orElseThrow(ContestReading::missing);
        if (!contest.personCode().equals(caller.subjectCode())) {
            deny(caller, contest, "La contestazione non è dell'utente");
            throw missing();
        }
        kernel.trace(caller, ACTION, KIND, id, contest.personCode(), "Consultazione di una contestazione propria");
        return contest;
    }

    /** Contests that the caller's office works on, the longest waiting first; each person shown leaves a row in the trail. */
    public Page<Contest> ofOffice(Caller caller, Contest.State state, PageRequest page) {
        kernel.authorisation().require(caller, Permission.CONTEST_MANAGE, new Subject(null, null, caller.office()));
        Page<Contest> found = store.ofOffice(state, kernel.everywhere(caller, Permission.CONTEST_MANAGE), caller.office(), page);
        kernel.audit().record(found.items().stream()
                .map(c -> AuditEntry.ok(caller, "citizen.contest-list", KIND, c.id(), c.personCode(), "Elenco delle contestazioni da esaminare")).toList());
        return found;
    }

    /** Contests of one person that the caller may work on, newest first; one trace for the person. */
    public List<Contest> ofPerson(Caller caller, String personCode, int limit) {
        List<Contest> found = store.ofPerson(personCode, new PageRequest(0, limit)).items().stream().filter(c -> mayManage(caller, c)).toList();
        if (!found.isEmpty()) {
            kernel.trace(caller, "citizen.contest-list", "person", personCode, personCode, "Contestazioni di una persona");
        }
        return found;
    }

    /** How many wait for the caller's office; 0 for who has no part in them. */
    public long waiting(Caller caller) {
        return kernel.authorisation().decide(caller, Permission.CONTEST_MANAGE, new Subject(null, null, caller.office())).allowed()
                ? store.open(kernel.everywhere(caller, Permission.CONTEST_MANAGE), caller.office()) : 0;
    }

    /** One contest for the staff of the competent office. */
    public Contest forStaff(Caller caller, String id) {
        Contest contest = store.find(id).orElseThrow(ContestReading::missing);
        if (!mayManage(caller, contest)) {
            deny(caller, contest, "La contestazione è di un altro ufficio");
            throw missing();
        }
        kernel.trace(caller, ACTION, KIND, id, contest.personCode(), "Esame di una contestazione");
        return contest;
    }

    /** The file attached to a contest that the caller has read. */
    public Attachment attachment(Contest contest) {
        return store.attachment(contest.id()).orElseThrow(() -> ServiceException.notFound("La contestazione non ha allegati.").said("CIT-NO-FILES"));
    }

    public boolean hasAttachment(Contest contest) {
        return store.hasAttachment(contest.id());
    }

    private boolean mayManage(Caller caller, Contest contest) {
        return kernel.authorisation().decide(caller, Permission.CONTEST_MANAGE, new Subject(null, contest.personCode(), contest.office())).allowed();
    }

    private void deny(Caller caller, Contest contest, String reason) {
        kernel.audit().record(new AuditEntry(caller, ACTION, KIND, contest.id(), contest.personCode(), reason, AuditEntry.Outcome.DENIED));
    }

    private static ServiceException missing() {
        return ServiceException.notFound("Non c'è una contestazione con questo codice che si possa consultare.").said("CIT-NO-CONTEST");
    }
}
