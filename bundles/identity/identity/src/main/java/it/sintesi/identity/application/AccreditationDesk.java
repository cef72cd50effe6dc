package it.sintesi.identity.application;

import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.Accreditation.Document;
import it.sintesi.identity.domain.Accreditation.State;
import it.sintesi.identity.domain.Accreditation.Step;
import it.sintesi.identity.persistence.AccreditationStore;
import it.sintesi.identity.persistence.AccreditationStore.Filter;
import it.sintesi.identity.persistence.DocumentStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;
import java.util.Map;

/** What operators do with requests of accreditation: of their own office or of none in particular, never their own. */
public final class AccreditationDesk {

    /** Stands for no office that there is: who may see its requests may see all. */
    private static final String ANY_OFFICE = "*";
    private static final int SHORTEST_REASON = 5;

    /** A request with all that belongs to it; {@code accounts} are others that stand for the same subject. */
    public record File(Accreditation request, List<Step> steps, List<Document> documents, List<Account> accounts) {
    }

    /** The bytes of a document. */
    public record Content(Document document, byte[] bytes) {
    }

    private final Kernel kernel;
    private final AccreditationStore store;
    private final DocumentStore documents;
    private final Accrediting accrediting;

    public AccreditationDesk(Kernel kernel, AccreditationStore store, DocumentStore documents, Accrediting accrediting) {
        this.kernel = kernel;
        this.store = store;
        this.documents = documents;
        this.accrediting = accrediting;
    }

    /** Requests that match, the longest waiting first; null criteria do not count. */
    public Page<Accreditation> search(Caller caller, String state, String kind, String text, PageRequest page) {
        return store.search(filter(caller, state, kind, text), page);
    }

    /** How many wait for a decision. */
    public long waiting(Caller caller) {
        return store.count(filter(caller, State.SUBMITTED.name(), null, null));
    }

    /** A request with documents and history. */
    public File file(Caller caller, String id) {
        Accreditation request = find(caller, id);
        kernel.audit().record(AuditEntry.ok(caller, "identity.accreditation.read", "accreditation", id, request.applicant().personCode(), "Esame della richiesta"));
        List<Account> others = kernel.accounts().ofSubject(request.applicant().subjectCode()).stream().filter(a -> !a.username().equals(request.username())).toList();
        return new File(request, store.steps(id), documents.list(id), others);
    }

    /** A document of a request. */
    public Content document(Caller caller, String id, String document) {
        Accreditation request = find(caller, id);
        Document found = documents.list(id).stream().filter(d -> d.id().equals(document)).findFirst().orElseThrow(AccreditationDesk::missing);
        kernel.audit().record(AuditEntry.ok(caller, "identity.accreditation.document", "accreditation", id, request.applicant().personCode(), "Esame del documento"));
        return new Content(found, documents.content(id, document).orElseThrow(AccreditationDesk::missing));
    }

    /**
     * Accredits: the account gets its role and stands for the company, or for the person whose identity was seen at the desk.
     *
     * @param note for a citizen the document that was shown (kind and number); otherwise words for the applicant, or null
     */
    public void approve(Caller caller, String id, String note) {
        kernel.transactions().run(() -> {
            Accreditation request = decidable(caller, id);
            String text = request.applicant().kind().organisation() ? Applications.cut(note)
                    : reason(note, "Manca il documento d'identità mostrato", "Scrivete tipo, numero e scadenza del documento", "DESK-DOCUMENT");
            accrediting.approve(request, caller, Accrediting.OPERATOR, text, "approved");
        });
    }

    /** Refuses, with a reason that the applicant reads. */
    public void refuse(Caller caller, String id, String reason) {
        String text = reason(reason, "Manca il motivo", "Scrivete al richiedente perché la richiesta non può essere accolta", "DESK-REFUSAL");
        kernel.transactions().run(() -> {
            Accreditation request = decidable(caller, id);
            accrediting.decide(request, State.REFUSED, caller, Accrediting.OPERATOR, text);
            tell(request, "refused", text);
        });
    }

    /** Asks the applicant for more. */
    public void askMore(Caller caller, String id, String what) {
        String text = reason(what, "Manca che cosa serve", "Scrivete al richiedente che cosa deve aggiungere o correggere", "DESK-ASK");
        kernel.transactions().run(() -> {
            Accreditation request = decidable(caller, id);
            if (!store.askMore(id, request.state())) {
                throw Accrediting.changed();
            }
            accrediting.step(request, caller, "moreAsked", text);
            tell(request, "more", text);
        });
    }

    private void tell(Accreditation request, String message, String note) {
        kernel.notifications().send(Mail.to(request.username(), message,
                Map.of("name", request.applicant().displayName(), "subject", request.applicant().subjectName(), "note", note), "/accreditamento"));
    }

    private Accreditation find(Caller caller, String id) {
        Accreditation request = store.find(id).orElseThrow(AccreditationDesk::missing);
        String company = request.applicant().kind().organisation() ? request.applicant().companyCode() : null;
        kernel.authorisation().require(caller, Permission.ACCREDITATION_MANAGE,
                new Subject(company, request.applicant().personCode(), request.office().isEmpty() ? null : request.office()));
        return request;
    }

    private Accreditation decidable(Caller caller, String id) {
        Accreditation request = find(caller, id);
        if (request.username().equals(caller.account())) {
            throw ServiceException.forbidden("Nessuno decide sulla propria richiesta: la tratti un collega").said("ID-OWN-REQUEST");
        }
        if (!request.decidable()) {
            throw Accrediting.changed();
        }
        return request;
    }

    private Filter filter(Caller caller, String state, String kind, String text) {
        kernel.authorisation().require(caller, Permission.ACCREDITATION_MANAGE, Subject.NONE);
        boolean all = kernel.authorisation().decide(caller, Permission.ACCREDITATION_MANAGE, new Subject(null, null, ANY_OFFICE)).allowed();
        return new Filter(state == null ? "" : state, kind == null ? "" : kind, all ? "" : caller.office(), text == null ? "" : text);
    }

    private static String reason(String text, String message, String mend, String said) {
        if (text == null || text.strip().length() < SHORTEST_REASON) {
            throw ServiceException.rejected(Rejection.error("ID-REASON", "note", message, mend).said(Phrase.of(said)));
        }
        return Applications.cut(text.strip());
    }

    private static ServiceException missing() {
        return ServiceException.notFound("La richiesta o il documento non esiste. Tornate all'elenco degli accreditamenti.").said("ID-NO-REQUEST");
    }
}
