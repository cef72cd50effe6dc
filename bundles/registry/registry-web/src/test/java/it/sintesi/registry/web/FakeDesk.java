package it.sintesi.registry.web;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateFile;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.registry.api.MandateRequest.State;
import it.sintesi.registry.api.Mandates.NewMandate;
import it.sintesi.web.WebHarness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A desk in memory that works like the real one as far as pages can tell; strangers are refused as there. */
final class FakeDesk implements MandateDesk {

    final Map<String, MandateRequest> requests = new LinkedHashMap<>();
    final Map<String, MandateFile> files = new LinkedHashMap<>();

    @Override
    public MandateRequest request(Caller caller, NewRequest r, MandateDocument.Upload document) {
        if (r.scope().isEmpty()) {
            throw ServiceException.rejected(Rejection.error("AN-010", "scope", "Manca almeno un adempimento.", "Indicare almeno un adempimento."));
        }
        MandateRequest request = new MandateRequest("r-" + (requests.size() + 1), r.companyCode(), caller.subjectCode(), r.intermediaryKind(), r.scope(), r.validFrom(), r.validTo(),
                r.note() == null ? "" : r.note(), State.PENDING, caller.account(), WebHarness.NOW, null, null, "", null, kept(document));
        requests.put(request.id(), request);
        return request;
    }

    static MandateDocument kept(MandateDocument.Upload document) {
        return document == null ? null : new MandateDocument("d-1", document.fileName(), "application/pdf", document.content().length, "ab".repeat(32), "studio", WebHarness.NOW);
    }

    private MandateRequest decide(String id, State state, String reason, String mandate) {
        MandateRequest r = requests.get(id);
        MandateRequest decided = new MandateRequest(r.id(), r.companyCode(), r.intermediaryCode(), r.intermediaryKind(), r.scope(), r.validFrom(), r.validTo(), r.note(), state,
                r.requestedBy(), r.requestedAt(), "altro", WebHarness.NOW, reason, mandate, r.document());
        requests.put(id, decided);
        return decided;
    }

    @Override
    public MandateRequest withdraw(Caller caller, String requestId) {
        return decide(requestId, State.WITHDRAWN, "", null);
    }

    @Override
    public MandateFile accept(Caller caller, String requestId) {
        MandateRequest r = requests.get(requestId);
        manager(caller, r.companyCode());
        MandateFile file = grant(caller, new NewMandate(r.companyCode(), r.intermediaryCode(), r.intermediaryKind(), r.scope(), r.validFrom(), r.validTo(), "portale"), null);
        decide(requestId, State.ACCEPTED, "", file.mandate().id());
        return file;
    }

    @Override
    public MandateRequest refuse(Caller caller, String requestId, String reason) {
        return decide(requestId, State.REFUSED, reason, null);
    }

    @Override
    public MandateFile grant(Caller caller, NewMandate m, MandateDocument.Upload document) {
        manager(caller, m.companyCode());
        Mandate mandate = new Mandate("m-" + (files.size() + 1), m.companyCode(), m.intermediaryCode(), m.intermediaryKind(), m.scope(), m.validFrom(), m.validTo(),
                m.documentRef() == null ? "portale" : m.documentRef(), caller.account(), WebHarness.NOW, null, null);
        files.put(mandate.id(), new MandateFile(mandate, "", kept(document)));
        return files.get(mandate.id());
    }

    @Override
    public MandateFile revoke(Caller caller, String mandateId, String reason) {
        Mandate m = files.get(mandateId).mandate();
        if (reason == null) {
            throw ServiceException.rejected(Rejection.error("AN-025", "reason", "Manca il motivo.", "Scrivere il motivo."));
        }
        files.put(mandateId, new MandateFile(new Mandate(m.id(), m.companyCode(), m.intermediaryCode(), m.intermediaryKind(), m.scope(), m.validFrom(), m.validTo(),
                m.documentRef(), m.grantedBy(), m.grantedAt(), WebHarness.NOW, caller.account()), reason, files.get(mandateId).document()));
        return files.get(mandateId);
    }

    @Override
    public MandateFile giveUp(Caller caller, String mandateId, String reason) {
        if (!files.get(mandateId).mandate().intermediaryCode().equals(caller.subjectCode())) {
            throw ServiceException.notFound("La delega non esiste");
        }
        return revoke(caller, mandateId, reason);
    }

    @Override
    public Optional<MandateFile> find(Caller caller, String mandateId) {
        return Optional.ofNullable(files.get(mandateId));
    }

    @Override
    public Page<MandateFile> ofCompany(Caller caller, String companyCode, PageRequest page) {
        manager(caller, companyCode);
        return page(files.values().stream().filter(f -> f.mandate().companyCode().equals(companyCode)).toList(), page);
    }

    @Override
    public Page<MandateFile> ofIntermediary(Caller caller, String code, PageRequest page) {
        return page(files.values().stream().filter(f -> f.mandate().intermediaryCode().equals(code)).toList(), page);
    }

    @Override
    public Page<MandateRequest> requestsTo(Caller caller, String companyCode, PageRequest page) {
        return page(requests.values().stream().filter(r -> r.companyCode().equals(companyCode)).toList(), page);
    }

    @Override
    public Page<MandateRequest> ownRequests(Caller caller, PageRequest page) {
        return page(requests.values().stream().filter(r -> r.intermediaryCode().equals(caller.subjectCode())).toList(), page);
    }

    @Override
    public Page<MandateRequest> pending(Caller caller, PageRequest page) {
        return page(requests.values().stream().filter(r -> r.state() == State.PENDING).toList(), page);
    }

    @Override
    public MandateDocument.Content document(Caller caller, String documentId) {
        return new MandateDocument.Content(kept(new MandateDocument.Upload("x\"><script>.pdf", new byte[9])), new byte[9]);
    }

    private static void manager(Caller caller, String company) {
        if (!caller.isStaff() && !company.equals(caller.subjectCode())) {
            throw ServiceException.forbidden("L'azienda non è quella dell'utente");
        }
    }

    private static <T> Page<T> page(List<T> all, PageRequest page) {
        return new Page<>(new ArrayList<>(all), all.size(), page.number(), page.size());
    }
}
