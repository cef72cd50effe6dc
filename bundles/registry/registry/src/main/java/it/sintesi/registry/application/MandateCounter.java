package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateFile;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.registry.api.MandateRequest.State;
import it.sintesi.registry.api.Mandates.NewMandate;
import it.sintesi.registry.application.MandateNotices.Event;
import it.sintesi.registry.application.MandateNotices.Matter;
import it.sintesi.registry.domain.Checks;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.persistence.MandateDocumentStore.Owner;
import it.sintesi.registry.persistence.MandateRequestStore;
import java.util.Optional;
import java.util.function.Supplier;

/** Requests for mandates, their answers, and mandates with their documents. */
public final class MandateCounter implements MandateDesk {

    private final MandateRegister mandates;
    private final MandateCache cache;
    private final MandateRequestStore requests;
    private final MandateDocuments documents;
    private final MandateSight sight;
    private final MandateNotices notices;
    private final Access access;
    private final Checks checks;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;

    /** Puts the desk together; register and cache are those of the mandates themselves. */
    public MandateCounter(MandateRegister mandates, MandateCache cache, MandateRequestStore requests, MandateDocuments documents, MandateSight sight,
                          MandateNotices notices, Access access, Checks checks, Transactions transactions, CertifiedClock clock, Ids ids) {
        this.mandates = mandates;
        this.cache = cache;
        this.requests = requests;
        this.documents = documents;
        this.sight = sight;
        this.notices = notices;
        this.access = access;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public MandateRequest request(Caller caller, NewRequest asked, MandateDocument.Upload document) {
        access.mayAsk(caller);
        MandateRequest request = new MandateRequest(ids.next().toString(), FiscalCode.normal(asked.companyCode()), caller.subjectCode(), asked.intermediaryKind(),
                asked.scope(), asked.validFrom(), asked.validTo(), MandateReasons.note(asked.note()), State.PENDING, caller.account(), clock.now(), null, null, "", null, null);
        checks.mandate(wanted(request));
        documents.check(document);
        return transactions.required(() -> {
            if (requests.waiting(request.companyCode(), request.intermediaryCode())) {
                throw ServiceException.conflict(Rejection.error("AN-022", "companyCode", "Una richiesta alla stessa azienda aspetta già una risposta.",
                        "Attendere la risposta, o ritirare quella richiesta prima di farne un'altra."));
            }
            requests.insert(request);
            documents.keep(caller, document, new Owner(request.id(), null));
            access.mandate(caller, "registry.mandate-request", request.id(), request.companyCode());
            notices.tell(Event.REQUESTED, matter(request, ""));
            return requests.find(request.id()).orElseThrow();
        });
    }

    @Override
    public MandateRequest withdraw(Caller caller, String requestId) {
        access.mayAsk(caller);
        return decide(caller, requestId, State.WITHDRAWN, "", request -> {
            if (!request.intermediaryCode().equals(caller.subjectCode())) {
                throw missing(requestId);
            }
        });
    }

    @Override
    public MandateRequest refuse(Caller caller, String requestId, String reason) {
        String why = MandateReasons.required(reason);
        return decide(caller, requestId, State.REFUSED, why, request -> access.mayWrite(caller, Subject.company(request.companyCode())));
    }

    @Override
    public MandateFile accept(Caller caller, String requestId) {
        MandateFile accepted = transactions.required(() -> {
            MandateRequest request = requests.find(requestId).orElseThrow(() -> missing(requestId));
            access.mayWrite(caller, Subject.company(request.companyCode()));
            MandateReasons.signed(caller, request.document() != null);
            take(caller, request, State.ACCEPTED, "");
            Mandate mandate = mandates.grant(caller, wanted(request));
            requests.became(requestId, mandate.id());
            documents.store().belong(requestId, mandate.id());
            notices.tell(Event.GRANTED, matter(request, ""));
            return sight.file(mandate);
        });
        // The register forgot the pair before this commit: somebody may have remembered the state before it.
        cache.forget(accepted.mandate());
        return accepted;
    }

    @Override
    public MandateFile grant(Caller caller, NewMandate mandate, MandateDocument.Upload document) {
        access.mayWrite(caller, Subject.company(FiscalCode.normal(mandate.companyCode())));
        MandateReasons.signed(caller, document != null);
        documents.check(document);
        MandateFile granted = transactions.required(() -> {
            Mandate made = mandates.grant(caller, MandateReasons.referenced(mandate, document));
            documents.keep(caller, document, new Owner(null, made.id()));
            notices.tell(Event.GRANTED, matter(made, ""));
            return sight.file(made);
        });
        cache.forget(granted.mandate());
        return granted;
    }

    @Override
    public MandateFile revoke(Caller caller, String mandateId, String reason) {
        String why = MandateReasons.required(reason);
        return ended(Event.REVOKED, why, () -> mandates.revoke(caller, mandateId, why));
    }

    @Override
    public MandateFile giveUp(Caller caller, String mandateId, String reason) {
        String why = MandateReasons.required(reason);
        return ended(Event.RENOUNCED, why, () -> mandates.giveUp(caller, mandateId, why));
    }

    private MandateFile ended(Event event, String why, Supplier<Mandate> end) {
        MandateFile ended = transactions.required(() -> {
            Mandate mandate = end.get();
            notices.tell(event, matter(mandate, why));
            return sight.file(mandate);
        });
        cache.forget(ended.mandate());
        return ended;
    }

    private MandateRequest decide(Caller caller, String id, State state, String reason, java.util.function.Consumer<MandateRequest> may) {
        return transactions.required(() -> {
            MandateRequest request = requests.find(id).orElseThrow(() -> missing(id));
            may.accept(request);
            take(caller, request, state, reason);
            notices.tell(state == State.REFUSED ? Event.REFUSED : Event.WITHDRAWN, matter(request, reason));
            return requests.find(id).orElseThrow();
        });
    }

    /** Only one decision counts, also when two arrive together. */
    private void take(Caller caller, MandateRequest request, State state, String reason) {
        if (!requests.decide(request.id(), state, caller.account(), clock.now(), reason)) {
            throw ServiceException.conflict(Rejection.error("AN-023", "id", "La richiesta ha già avuto una risposta.", "Ricaricare la pagina per vederla."));
        }
        access.mandate(caller, "registry.mandate-request-" + state.name().toLowerCase(java.util.Locale.ROOT), request.id(), request.companyCode());
    }

    private static NewMandate wanted(MandateRequest r) {
        return new NewMandate(r.companyCode(), r.intermediaryCode(), r.intermediaryKind(), r.scope(), r.validFrom(), r.validTo(), MandateReasons.reference(r));
    }

    private static Matter matter(MandateRequest r, String reason) {
        return new Matter(r.companyCode(), r.intermediaryCode(), r.scope(), r.validFrom(), r.validTo(), reason);
    }

    private static Matter matter(Mandate m, String reason) {
        return new Matter(m.companyCode(), m.intermediaryCode(), m.scope(), m.validFrom(), m.validTo(), reason);
    }

    private static ServiceException missing(String id) {
        return ServiceException.notFound("La richiesta di delega " + id + " non esiste o non è consultabile.").said("REG-NO-MANDATE-REQUEST", id);
    }

    @Override
    public Optional<MandateFile> find(Caller caller, String mandateId) {
        return sight.find(caller, mandateId);
    }

    @Override
    public Page<MandateFile> ofCompany(Caller caller, String companyCode, PageRequest page) {
        return sight.ofCompany(caller, companyCode, page);
    }

    @Override
    public Page<MandateFile> ofIntermediary(Caller caller, String intermediaryCode, PageRequest page) {
        return sight.ofIntermediary(caller, intermediaryCode, page);
    }

    @Override
    public Page<MandateRequest> requestsTo(Caller caller, String companyCode, PageRequest page) {
        return sight.requestsTo(caller, companyCode, page);
    }

    @Override
    public Page<MandateRequest> ownRequests(Caller caller, PageRequest page) {
        return sight.ownRequests(caller, page);
    }

    @Override
    public Page<MandateRequest> pending(Caller caller, PageRequest page) {
        return sight.pending(caller, page);
    }

    @Override
    public MandateDocument.Content document(Caller caller, String documentId) {
        return sight.document(caller, documentId);
    }
}
