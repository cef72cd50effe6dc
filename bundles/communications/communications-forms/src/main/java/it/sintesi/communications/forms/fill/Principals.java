package it.sintesi.communications.forms.fill;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For whom a caller may send: its own company, or those that have given it a mandate which is valid today. */
public final class Principals {

    private final Companies companies;
    private final Mandates mandates;
    private final CertifiedClock clock;

    /**
     * A company for which the caller may send.
     *
     * @param code    its fiscal code
     * @param name    its name, or the code as long as the register does not know it
     * @param mandate the mandate, null for one's own company
     */
    public record Principal(String code, String name, Mandate mandate) {
    }

    public Principals(Companies companies, Mandates mandates, CertifiedClock clock) {
        this.companies = companies;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** The companies, by name. */
    public List<Principal> of(Caller caller) {
        return unnamed(caller).stream().map(principal -> named(caller, principal)).sorted((a, b) -> a.name().compareToIgnoreCase(b.name())).toList();
    }

    /** One of them; without a code the only one. */
    public Optional<Principal> one(Caller caller, String code) {
        List<Principal> all = unnamed(caller);
        return all.stream().filter(principal -> code == null ? all.size() == 1 : principal.code().equals(code)).findFirst().map(principal -> named(caller, principal));
    }

    /** Without the names: each of them is a look into the register. */
    private List<Principal> unnamed(Caller caller) {
        if (caller.subjectCode() == null) {
            return List.of();
        }
        if (caller.has(Role.INTERMEDIARY)) {
            LocalDate today = clock.today();
            return mandates.ofIntermediary(caller, caller.subjectCode(), new PageRequest(0, PageRequest.MAX_SIZE)).items().stream()
                    .filter(mandate -> valid(mandate, today)).map(mandate -> new Principal(mandate.companyCode(), mandate.companyCode(), mandate)).toList();
        }
        return caller.has(Role.EMPLOYER) ? List.of(new Principal(caller.subjectCode(), caller.subjectCode(), null)) : List.of();
    }

    private Principal named(Caller caller, Principal principal) {
        return new Principal(principal.code(), name(caller, principal.code()), principal.mandate());
    }

    private static boolean valid(Mandate mandate, LocalDate today) {
        boolean scope = mandate.scope().contains(MandateScope.ALL) || mandate.scope().contains(MandateScope.COMMUNICATIONS);
        return scope && mandate.revokedAt() == null && !today.isBefore(mandate.validFrom()) && (mandate.validTo() == null || !today.isAfter(mandate.validTo()));
    }

    private String name(Caller caller, String code) {
        return companies.find(caller, code).map(Company::name).filter(name -> !name.isBlank()).orElse(code);
    }

    /** Code of the delegate's kind in messages: the list publishes one for consultants and a general one. */
    static String delegateKind(IntermediaryKind kind) {
        return kind == IntermediaryKind.LABOUR_CONSULTANT ? "001" : "008";
    }
}
