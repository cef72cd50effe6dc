package it.sintesi.registry.application;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateFile;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.persistence.MandateDocumentStore;
import it.sintesi.registry.persistence.MandateRequestStore;
import it.sintesi.registry.persistence.MandateStore;
import java.util.List;
import java.util.Optional;

/** Shows mandates, requests and documents to their parties and to the staff. */
public final class MandateSight {

    private final MandateStore mandates;
    private final MandateRequestStore requests;
    private final MandateDocumentStore documents;
    private final Access access;
    private final Transactions transactions;

    public MandateSight(MandateStore mandates, MandateRequestStore requests, MandateDocumentStore documents, Access access, Transactions transactions) {
        this.mandates = mandates;
        this.requests = requests;
        this.documents = documents;
        this.access = access;
        this.transactions = transactions;
    }

    MandateFile file(Mandate mandate) {
        return new MandateFile(mandate, mandate.revokedAt() == null ? "" : requests.revocationReason(mandate.id()), documents.ofMandate(mandate.id()).orElse(null));
    }

    Optional<MandateFile> find(Caller caller, String id) {
        return transactions.required(() -> mandates.find(id).filter(m -> party(caller, m.companyCode(), m.intermediaryCode())).map(mandate -> {
            access.mandate(caller, "registry.mandate-read", id, mandate.companyCode());
            return file(mandate);
        }));
    }

    Page<MandateFile> ofCompany(Caller caller, String companyCode, PageRequest page) {
        String code = manager(caller, companyCode);
        return transactions.required(() -> {
            access.companies(caller, "registry.mandates", List.of(code));
            return mandates.ofCompany(code, page).map(this::file);
        });
    }

    Page<MandateFile> ofIntermediary(Caller caller, String intermediaryCode, PageRequest page) {
        String code = FiscalCode.normal(intermediaryCode);
        if (!intermediary(caller, code)) {
            access.mayRead(caller, Subject.NONE);
        }
        return transactions.required(() -> {
            access.companies(caller, "registry.mandates", List.of(code));
            return mandates.ofIntermediary(code, page).map(this::file);
        });
    }

    Page<MandateRequest> requestsTo(Caller caller, String companyCode, PageRequest page) {
        String code = manager(caller, companyCode);
        return transactions.required(() -> {
            access.companies(caller, "registry.mandate-requests", List.of(code));
            return requests.ofCompany(code, page);
        });
    }

    Page<MandateRequest> ownRequests(Caller caller, PageRequest page) {
        access.mayAsk(caller);
        return transactions.required(() -> {
            access.companies(caller, "registry.mandate-requests", List.of(caller.subjectCode()));
            return requests.ofIntermediary(caller.subjectCode(), page);
        });
    }

    Page<MandateRequest> pending(Caller caller, PageRequest page) {
        access.mayWrite(caller, Subject.NONE);
        return transactions.required(() -> {
            Page<MandateRequest> found = requests.pending(page);
            access.companies(caller, "registry.mandate-requests", found.items().stream().map(MandateRequest::companyCode).distinct().toList());
            return found;
        });
    }

    MandateDocument.Content document(Caller caller, String id) {
        return transactions.required(() -> {
            MandateDocumentStore.Owner owner = documents.owner(id).orElseThrow(MandateSight::missing);
            String company;
            String intermediary;
            if (owner.mandateId() != null) {
                Mandate mandate = mandates.find(owner.mandateId()).orElseThrow(MandateSight::missing);
                company = mandate.companyCode();
                intermediary = mandate.intermediaryCode();
            } else {
                MandateRequest request = requests.find(owner.requestId()).orElseThrow(MandateSight::missing);
                company = request.companyCode();
                intermediary = request.intermediaryCode();
            }
            if (!party(caller, company, intermediary)) {
                throw missing();
            }
            access.mandate(caller, "registry.mandate-document", id, company);
            return documents.content(id);
        });
    }

    private String manager(Caller caller, String companyCode) {
        String code = FiscalCode.normal(companyCode);
        if (!access.manages(caller, code)) {
            access.mayWrite(caller, Subject.company(code));
        }
        return code;
    }

    private boolean party(Caller caller, String company, String intermediary) {
        return intermediary(caller, intermediary) || access.manages(caller, company);
    }

    private static boolean intermediary(Caller caller, String code) {
        return caller.has(Role.INTERMEDIARY) && code.equals(caller.subjectCode());
    }

    private static ServiceException missing() {
        return ServiceException.notFound("Il documento non esiste o non è consultabile: lo vedono l'azienda, l'intermediario e gli uffici competenti.").said("REG-NO-DOCUMENT");
    }
}
