package it.sintesi.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PutResult;
import it.sintesi.web.WebHarness;

/** One company and its mandates in memory. */
final class Firms implements Companies, Mandates {

    @Override
    public Optional<Company> find(Caller caller, String fiscalCode) {
        return Optional.of(Register.company()).filter(c -> c.fiscalCode().equals(fiscalCode));
    }

    @Override
    public Page<Company> search(Caller caller, String text, PageRequest page) {
        List<Company> found = text == null || "OFFICINE".startsWith(text.toUpperCase()) || Register.COMPANY.startsWith(text) ? List.of(Register.company()) : List.of();
        return new Page<>(found, found.size(), 0, page.size());
    }

    @Override
    public PutResult save(Caller caller, Company company) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult learn(Caller caller, Company facts, Origin origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mandate grant(Caller caller, NewMandate mandate) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mandate revoke(Caller caller, String id, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Mandate> ofCompany(Caller caller, String companyCode, PageRequest page) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new Page<>(List.of(new Mandate("1", companyCode, "CMPSRG60A31C408X", IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.ALL), from, null, "doc", "operatore", WebHarness.NOW, null, null),
                new Mandate("2", companyCode, "CMPSRG60A31C408X", IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.ALL), from, from, "doc", "operatore", WebHarness.NOW, WebHarness.NOW, "operatore")), 2, 0, 50);
    }

    @Override
    public Page<Mandate> ofIntermediary(Caller caller, String intermediaryCode, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Mandate> valid(Caller caller, String intermediaryCode, String companyCode, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
