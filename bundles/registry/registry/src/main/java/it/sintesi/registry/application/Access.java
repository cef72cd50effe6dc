package it.sintesi.registry.application;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;

/** Authorisation and audit of the register, in one place. */
public final class Access {

    private static final String PURPOSE = "Anagrafe";

    private final Authorisation authorisation;
    private final AuditTrail audit;

    public Access(Authorisation authorisation, AuditTrail audit) {
        this.authorisation = authorisation;
        this.audit = audit;
    }

    void mayRead(Caller caller, Subject subject) {
        authorisation.require(caller, Permission.REGISTRY_READ, subject);
    }

    boolean sees(Caller caller, Subject subject) {
        return authorisation.decide(caller, Permission.REGISTRY_READ, subject).allowed();
    }

    void mayWrite(Caller caller, Subject subject) {
        authorisation.require(caller, Permission.REGISTRY_WRITE, subject);
    }

    void mayMerge(Caller caller, Subject subject) {
        authorisation.require(caller, Permission.PERSON_MERGE, subject);
    }

    void mayTransfer(Caller caller, Subject subject) {
        authorisation.require(caller, Permission.PERSON_TRANSFER, subject);
    }

    boolean transfers(Caller caller, Subject subject) {
        return authorisation.decide(caller, Permission.PERSON_TRANSFER, subject).allowed();
    }

    void mayKeepHours(Caller caller, String office) {
        authorisation.require(caller, Permission.OFFICE_HOURS_MANAGE, new Subject(null, null, office));
    }

    /** Whether the caller manages the company (itself, staff) or may read it as staff; an intermediary with a mandate does not. */
    boolean manages(Caller caller, String companyCode) {
        Subject company = Subject.company(companyCode);
        return authorisation.decide(caller, Permission.REGISTRY_WRITE, company).allowed()
                || caller.isStaff() && authorisation.decide(caller, Permission.REGISTRY_READ, company).allowed();
    }

    /** Who may send for itself as an intermediary may also ask others for a mandate. */
    void mayAsk(Caller caller) {
        authorisation.require(caller, Permission.COMMUNICATION_SEND, Subject.company(caller.subjectCode()));
        if (!caller.has(Role.INTERMEDIARY)) {
            throw ServiceException.forbidden("Solo un intermediario può chiedere una delega: registrarsi come intermediario o rivolgersi al Centro per l'impiego.").said("REG-ONLY-INTERMEDIARY");
        }
    }

    void companies(Caller caller, String action, List<String> codes) {
        audit.record(codes.stream().map(code -> AuditEntry.ok(caller, action, "company", code, person(code), PURPOSE)).toList());
    }

    void people(Caller caller, String action, List<String> codes) {
        audit.record(codes.stream().map(code -> AuditEntry.ok(caller, action, "person", code, code, PURPOSE)).toList());
    }

    void mandate(Caller caller, String action, String id, String companyCode) {
        audit.record(AuditEntry.ok(caller, action, "mandate", id, person(companyCode), PURPOSE));
    }

    /** A company that is a person (16 characters) can see who looked at its data. */
    private static String person(String code) {
        return code.length() == 16 ? code : null;
    }
}
