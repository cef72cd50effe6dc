package it.sintesi.console;

import java.util.List;
import java.util.Optional;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SearchProvider;

/** Lets the search box find companies. */
public record CompanySearch(Companies companies) implements SearchProvider {

    @Override
    public String title() {
        return "search.companies";
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.REGISTRY_READ);
    }

    @Override
    public List<Hit> search(Caller caller, String text, int limit) {
        return companies.search(caller, text, new PageRequest(0, limit)).items().stream().map(CompanySearch::hit).toList();
    }

    @Override
    public Optional<String> exact(Caller caller, String text) {
        String code = SubjectCodes.normal(text);
        return !SubjectCodes.looksLike(code) ? Optional.empty() : companies.search(caller, code, new PageRequest(0, 1)).items().stream()
                .filter(c -> c.fiscalCode().equals(code)).map(c -> "/companies/" + code).findFirst();
    }

    private static Hit hit(Company c) {
        return new Hit(c.name() == null ? c.fiscalCode() : c.name(), c.fiscalCode(), "/companies/" + c.fiscalCode());
    }
}
