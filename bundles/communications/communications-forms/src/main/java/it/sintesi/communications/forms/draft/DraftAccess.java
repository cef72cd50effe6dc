package it.sintesi.communications.forms.draft;

import it.sintesi.communications.forms.fill.Filler;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** Who may touch a draft: who made it, as long as the company or its mandate still lets them send; and the trail of it. */
public final class DraftAccess {

    private final Authorisation authorisation;
    private final AuditTrail audit;

    public DraftAccess(Authorisation authorisation, AuditTrail audit) {
        this.authorisation = authorisation;
        this.audit = audit;
    }

    /** @throws ServiceException FORBIDDEN when the caller may not send for the company */
    void maySend(Caller caller, String company) {
        authorisation.require(caller, Permission.COMMUNICATION_SEND, Subject.company(company));
    }

    /** Nobody who is not logged in has drafts. */
    void loggedIn(Caller caller) {
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Occorre accedere.", java.util.List.of()).said("WEB-LOGIN");
        }
    }

    void trail(Caller caller, String action, Draft draft, String purpose) {
        audit.record(AuditEntry.ok(caller, action, "draft", draft.id(), Filler.workerCode(draft.values()), purpose));
    }
}
