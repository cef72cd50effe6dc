package it.sintesi.exchange;

import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.TestDatabase;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** The kernel's services as far as the module asks them. */
final class KernelFakes {

    /** Actions and ids that were written into the audit trail. */
    final List<String> audited = new ArrayList<>();

    ExchangeKernel on(TestDatabase database) {
        return new ExchangeKernel(database.dataSource(), database.transactions(), new AlwaysOurs(), () -> Instant.parse("2026-11-23T09:00:00Z"),
                new NoMetrics(), new AdministratorsOnly(), new ListedTrail(audited), new Municipalities(), null);
    }

    private static final class AlwaysOurs implements Leases {
        @Override
        public boolean acquire(String name, Duration duration) {
            return true;
        }

        @Override
        public void release(String name) {
            // There is no other node.
        }
    }

    private static final class NoMetrics implements Metrics {
        @Override
        public void count(String name, double amount, String... labels) {
            // Not looked at.
        }

        @Override
        public void time(String name, Duration duration, String... labels) {
            // Not looked at.
        }

        @Override
        public AutoCloseable gauge(String name, DoubleSupplier value, String... labels) {
            return () -> { };
        }
    }

    private static final class AdministratorsOnly implements Authorisation {
        @Override
        public Decision decide(Caller caller, Permission permission, Subject subject) {
            return new Decision(permission == Permission.DELIVERY_MANAGE && caller.has(Role.ADMINISTRATOR), "", null);
        }

        @Override
        public Decision require(Caller caller, Permission permission, Subject subject) {
            if (!decide(caller, permission, subject).allowed()) {
                throw ServiceException.forbidden("no");
            }
            return decide(caller, permission, subject);
        }
    }

    private record ListedTrail(List<String> audited) implements AuditTrail {
        @Override
        public void record(List<AuditEntry> entries) {
            entries.forEach(entry -> audited.add(entry.action() + " " + entry.subjectId()));
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

    private static final class Municipalities implements CodeLists, CodeList {
        @Override
        public CodeList get(String name) {
            return this;
        }

        @Override
        public List<String> names() {
            return List.of(MUNICIPALITIES);
        }

        @Override
        public ImportReport importCsv(String name, Reader csv, String source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String name() {
            return MUNICIPALITIES;
        }

        @Override
        public Optional<CodeEntry> find(String code, LocalDate day) {
            return Optional.of(new CodeEntry(code, "", null, null, Map.of("regione", "L219".equals(code) ? "Piemonte" : "Lombardia")));
        }

        @Override
        public Collection<CodeEntry> entries() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean partial() {
            return false;
        }
    }
}
