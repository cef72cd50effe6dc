package it.sintesi.identity.application;

import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.Accreditation.State;
import it.sintesi.identity.domain.Accreditation.Step;
import it.sintesi.identity.domain.AccreditationProof;
import it.sintesi.identity.domain.Applicant;
import it.sintesi.identity.persistence.AccreditationStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts.AccountChange;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens requests of accreditation and gives accounts what they stand for: at once when the register proves it, otherwise when an operator decided. */
public final class Accrediting {

    /** Proof of a request that somebody decided. */
    static final String OPERATOR = "OPERATOR";
    private static final Caller SYSTEM = Caller.system("Accreditamento");

    private final Kernel kernel;
    private final AccreditationStore store;
    private final Companies companies;
    private final Offices offices;

    public Accrediting(Kernel kernel, AccreditationStore store, Companies companies, Offices offices) {
        this.kernel = kernel;
        this.store = store;
        this.companies = companies;
        this.offices = offices;
    }

    /** Opens a request for an account, within the transaction that made the account, and releases it when the register proves the link. */
    Accreditation open(String username, Applicant applicant) {
        Company company = applicant.kind().organisation() ? companies.find(SYSTEM, applicant.companyCode()).orElse(null) : null;
        Accreditation request = new Accreditation(kernel.newId(), username, State.OPEN, office(company), "", applicant, kernel.clock().now(), null, null, "");
        store.add(request);
        Optional<AccreditationProof> proof = AccreditationProof.of(applicant, company);
        if (proof.isPresent()) {
            approve(request, SYSTEM, proof.get().name(), "", "released");
        }
        return store.find(request.id()).orElseThrow();
    }

    /** Gives the account its role and what it stands for. */
    void approve(Accreditation request, Caller by, String proof, String note, String message) {
        Applicant applicant = request.applicant();
        List<Account> others = kernel.accounts().ofSubject(applicant.subjectCode()).stream().filter(a -> !a.username().equals(request.username())).toList();
        if (!applicant.kind().organisation() && !others.isEmpty()) {
            throw ServiceException.conflict(Rejection.error("ID-PERSON-USED", "", "Questo codice fiscale ha già un account: «" + others.get(0).username() + "»",
                    "Aiutate la persona a recuperare quell'account, poi respingete questa richiesta").said(Phrase.of("ACCREDITING-PERSON-USED", others.get(0).username())));
        }
        decide(request, State.APPROVED, by, proof, note);
        kernel.accounts().update(request.username(),
                new AccountChange(null, null, Set.of(applicant.kind().role()), null, applicant.subjectCode(), null), by);
        kernel.notifications().send(Mail.to(request.username(), message,
                Map.of("name", applicant.displayName(), "subject", applicant.subjectName(), "note", note), applicant.kind().organisation() ? "/" : "/area-personale"));
        for (Account other : others) {
            kernel.notifications().send(Mail.to(other.username(), "colleague",
                    Map.of("name", other.displayName(), "who", applicant.displayName(), "subject", applicant.subjectName()), null));
        }
    }

    /** Writes a decision, its step and its row of the audit trail. */
    void decide(Accreditation request, State to, Caller by, String proof, String note) {
        if (!store.decide(request.id(), request.state(), to, proof, kernel.clock().now(), by.account())) {
            throw changed();
        }
        String kind = to == State.REFUSED ? "refused" : OPERATOR.equals(proof) ? "approved" : "released";
        step(request, by, kind, note);
    }

    /** Notes something that happened to a request, in its history and in the audit trail. */
    void step(Accreditation request, Caller by, String kind, String note) {
        store.add(request.id(), new Step(kernel.clock().now(), by.account(), by.isStaff() || by.equals(SYSTEM), kind, note));
        kernel.audit().record(AuditEntry.ok(by, "identity.accreditation." + kind, "accreditation", request.id(), request.applicant().personCode(),
                "Accreditamento di " + request.username()));
    }

    static ServiceException changed() {
        return ServiceException.conflict(Rejection.error("ID-CHANGED", "", "Nel frattempo la richiesta è stata trattata da altri",
                "Riaprite la pagina per vedere a che punto è"));
    }

    private String office(Company company) {
        String municipality = company == null || company.legalSeat() == null ? null : company.legalSeat().municipality();
        return offices.officeOf(municipality).map(Office::id).orElse("");
    }
}
