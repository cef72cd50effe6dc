package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.CompanyFiles;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.domain.Changes;
import it.sintesi.registry.domain.Changes.State;
import it.sintesi.registry.domain.CompanyData;
import it.sintesi.registry.domain.CompanyFileData;
import it.sintesi.registry.domain.FileChecks;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.persistence.ChangeStore;
import it.sintesi.registry.persistence.CompanyStore;
import it.sintesi.registry.persistence.FileStore;
import it.sintesi.registry.persistence.FileStore.More;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The files of companies. */
public final class CompanyFileRegister implements CompanyFiles {

    private final CompanyStore companies;
    private final FileStore files;
    private final ChangeStore changes;
    private final DataSource dataSource;
    private final Access access;
    private final FileChecks checks;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public CompanyFileRegister(CompanyStore companies, FileStore files, ChangeStore changes, DataSource dataSource, Access access, FileChecks checks, Transactions transactions,
                               CertifiedClock clock) {
        this.companies = companies;
        this.files = files;
        this.changes = changes;
        this.dataSource = dataSource;
        this.access = access;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<CompanyFile> find(Caller caller, String fiscalCode) {
        String code = FiscalCode.normal(fiscalCode);
        access.mayRead(caller, Subject.company(code));
        return transactions.required(() -> {
            Optional<CompanyFile> found = read(code);
            found.ifPresent(file -> access.companies(caller, "registry.read", List.of(code)));
            return found;
        });
    }

    @Override
    public Optional<CompanyFile> on(Caller caller, String fiscalCode, LocalDate day) {
        String code = FiscalCode.normal(fiscalCode);
        Instant end = day.plusDays(1).atStartOfDay(CertifiedClock.ZONE).toInstant().minusNanos(1);
        return find(caller, code).map(file -> {
            State then = Changes.at(state(file), transactions.required(() -> changes.of(ChangeStore.Kind.COMPANY, code)), end);
            return CompanyFileData.file(code, then.data(), then.origins());
        }).filter(file -> !CompanyFileData.of(file).isEmpty());
    }

    @Override
    public List<FieldChange> history(Caller caller, String fiscalCode) {
        String code = FiscalCode.normal(fiscalCode);
        return find(caller, code).map(file -> transactions.required(() -> changes.of(ChangeStore.Kind.COMPANY, code))).orElse(List.of());
    }

    @Override
    public PutResult save(Caller caller, CompanyFile entered) {
        String code = FiscalCode.normal(entered.company().fiscalCode());
        CompanyFile file = CompanyFileData.file(code, CompanyFileData.of(entered), Map.of());
        access.mayWrite(caller, Subject.company(code));
        checks.company(file);
        return transactions.required(() -> {
            CompanyFile known = read(code).orElse(null);
            State before = known == null ? new State(Map.of(), Map.of()) : state(known);
            State next = PersonFileBox.originated(before, CompanyFileData.of(file), new Origin(caller.account(), clock.now()));
            if (known != null && before.equals(next)) {
                return PutResult.UNCHANGED;
            }
            keep(caller.account(), known, CompanyFileData.file(code, next.data(), next.origins()));
            access.companies(caller, "registry.write", List.of(code));
            return known == null ? PutResult.CREATED : PutResult.CHANGED;
        });
    }

    private void keep(String account, CompanyFile known, CompanyFile next) throws SQLException {
        String code = next.company().fiscalCode();
        companies.put(next.company());
        files.putCompany(code, new More(CompanyFileData.more(next), next.origins()));
        Journal<CompanyFile> journal = new Journal<>(changes, ChangeStore.Kind.COMPANY, CompanyFileRegister::state, account, clock.now());
        journal.note(code, known, next);
        try (Connection connection = dataSource.getConnection()) {
            journal.write(connection);
        }
    }

    private Optional<CompanyFile> read(String code) {
        return companies.find(code).map(company -> {
            More more = files.company(code).orElse(More.NONE);
            Map<String, String> data = new HashMap<>(CompanyData.of(company));
            data.putAll(more.data());
            Map<String, Origin> origins = new HashMap<>(company.origins());
            origins.putAll(more.origins());
            return CompanyFileData.file(code, data, origins);
        });
    }

    private static State state(CompanyFile file) {
        Map<String, Origin> origins = new HashMap<>(file.company().origins());
        origins.putAll(file.origins());
        return new State(CompanyFileData.of(file), origins);
    }
}
