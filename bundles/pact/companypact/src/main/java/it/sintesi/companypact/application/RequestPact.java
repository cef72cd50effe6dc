package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Digest;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Service;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.persistence.PactStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Offices;
import it.sintesi.rules.api.RuleRegistry;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A company asks for a pact: an act; the same form sent twice is one request. */
public final class RequestPact {

    private static final String FISCAL_CODE = "[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]";

    private final Kernel kernel;
    private final PactStore pacts;
    private final Moves moves;
    private final Companies companies;
    private final Offices offices;
    private final RuleRegistry rules;

    RequestPact(Kernel kernel, PactStore pacts, Moves moves, Companies companies, Offices offices, RuleRegistry rules) {
        this.kernel = kernel;
        this.pacts = pacts;
        this.moves = moves;
        this.companies = companies;
        this.offices = offices;
        this.rules = rules;
    }

    /**
     * A filled form.
     *
     * @param id                 identifier that the form was given when it was shown
     * @param company            fiscal code of the company
     * @param representative     surname and name of the legal representative
     * @param representativeCode fiscal code of the legal representative
     * @param service            service asked for
     * @param need               what the company needs
     * @param office             office of the place of work
     */
    public record Form(String id, String company, String representative, String representativeCode, Service service, String need, String office) {
    }

    /** Registers the request of the company, or of the office for a company that came to the desk. */
    public CompanyPact ask(Caller caller, Form form) {
        if (caller.isStaff()) {
            kernel.authorisation().require(caller, Permission.COMPANY_PACT_MANAGE, new Subject(form.company(), null, form.office()));
        } else {
            kernel.authorisation().require(caller, Permission.COMPANY_PACT_USE, Subject.company(form.company()));
        }
        String id = identifier(form.id());
        Optional<CompanyPact> before = pacts.find(id);
        if (before.isPresent()) {
            return moves.visible(caller, id);
        }
        Problems problems = new Problems(rules, kernel.clock().today());
        String name = problems.required("representative", form.representative(), "Scrivete cognome e nome di chi rappresenta l'impresa");
        String code = form.representativeCode() == null ? "" : form.representativeCode().strip().toUpperCase(Locale.ROOT);
        if (!code.matches(FISCAL_CODE)) {
            problems.add("CPT-020", "representativeCode", "Il codice fiscale del rappresentante non è valido.", "Scrivete i 16 caratteri del codice fiscale della persona");
        }
        if (name.length() > 200) {
            problems.add("CPT-002", "representative", "Il nome supera i 200 caratteri.", "Accorciatelo");
        }
        if (form.service() == null) {
            problems.add("CPT-021", "service", "Manca il servizio richiesto.", "Scegliete uno dei servizi");
        }
        if (form.office() == null || offices.byId(form.office()).isEmpty()) {
            problems.add("CPT-022", "office", "Manca il Centro per l'impiego.", "Scegliete quello del luogo di lavoro");
        }
        String need = problems.required("need", form.need(), "Scrivete di chi avete bisogno: mansioni, numero di persone, tempi");
        problems.throwIfAny();
        String company = companies.find(caller, form.company()).map(c -> c.name()).orElseThrow(() -> ServiceException.rejected(
                Rejection.error("CPT-023", "company", "L'impresa non è nel registro.", "Registrate prima il fascicolo dell'impresa")));
        CompanyPact.Request request = new CompanyPact.Request(name, code, form.service(), need, kernel.clock().today());
        return kernel.transactions().required(() -> {
            Act act = kernel.act("RICHIESTA_PATTO_IMPRESA", form.company(), Digest.of(id, form.company(), name, code, form.service().name(), need, form.office()), null);
            CompanyPact p = new CompanyPact(id, 1, 1, form.company(), company, form.office(), State.REQUESTED, act.certifiedAt(), request, CompanyPact.Text.NONE, "", "", null, null);
            pacts.insert(p);
            moves.line(caller, p, Event.ASK, need, act);
            return p;
        });
    }

    private static String identifier(String id) {
        try {
            return UUID.fromString(id == null ? "" : id).toString();
        } catch (IllegalArgumentException e) {
            throw ServiceException.rejected(Rejection.error("CPT-042", "id", "Il modulo non è completo.", "Riaprite la pagina").said(Phrase.of("CPT-FORM")));
        }
    }
}
