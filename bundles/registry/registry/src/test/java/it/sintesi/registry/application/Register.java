package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.security.TableAuthorisation;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Mandates;
import it.sintesi.registry.api.People;
import it.sintesi.registry.domain.Checks;
import it.sintesi.registry.persistence.CompanyStore;
import it.sintesi.registry.persistence.MandateStore;
import it.sintesi.registry.persistence.PersonStore;
import it.sintesi.registry.persistence.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The register over a test database, with the kernel's own authorisation and an audit trail in memory. */
final class Register implements AuditTrail {

    private static final BundledCodeLists LISTS = new BundledCodeLists(Clock.systemUTC());

    static final String COMPANY = "01234567897";
    static final String OTHER = "98765432103";
    static final String CONSULTANT = "RSSMRA80A01B157X";
    static final Caller OPERATOR = new Caller("operatore", "Operatore", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller EMPLOYER = new Caller("azienda", "Azienda", Set.of(Role.EMPLOYER), null, COMPANY, null);
    static final Caller INTERMEDIARY = new Caller("consulente", "Consulente", Set.of(Role.INTERMEDIARY), null, CONSULTANT, null);
    static final Caller CITIZEN = new Caller("cittadino", "Cittadino", Set.of(Role.CITIZEN), null, CONSULTANT, null);
    static final Caller SYSTEM = Caller.system("prova");

    final List<AuditEntry> audited = new ArrayList<>();
    final Companies companies;
    final People people;
    final Mandates mandates;
    final MandateCache directory;
    final Access access;
    final Files files;
    Instant now = Instant.parse("2026-11-23T10:00:00Z");

    Register(TestDatabase database) {
        CertifiedClock clock = () -> now;
        Units units = new Units(database.entityManagerFactory("registry"), database.transactions());
        MandateStore mandateStore = new MandateStore(units);
        directory = new MandateCache(mandateStore);
        Authorisation authorisation = new TableAuthorisation(clock, this, database.transactions(), List.of(directory), List.of());
        access = new Access(authorisation, this);
        Checks checks = new Checks(LISTS);
        files = new Files(database, units, access, checks, clock);
        companies = new CompanyRegister(new CompanyStore(units), database.dataSource(), access, checks, files.changes, database.transactions(), clock);
        people = new PeopleRegister(new PersonStore(units), database.dataSource(), access, files.competence, files.links, checks, files.changes, database.transactions(), clock);
        mandates = new MandateRegister(mandateStore, directory, access, checks, database.transactions(), clock, UUID::randomUUID);
    }

    List<String> actions() {
        return audited.stream().map(entry -> entry.action() + " " + entry.subjectId() + " " + entry.outcome()).toList();
    }

    @Override
    public void record(List<AuditEntry> entries) {
        audited.addAll(entries);
    }

    @Override
    public Page<AuditRow> search(String account, String personCode, String action, LocalDate from, LocalDate to, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChainReport verify() {
        throw new UnsupportedOperationException();
    }
}
