package it.sintesi.console;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.OutboxAdmin;
import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.web.WebHarness;

/** A kernel's data in memory: empty, or full of names that try to break out of the page. */
final class Province {

    static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    final List<AuditEntry> recorded = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    final Register register = new Register();
    private final boolean full;

    Province(boolean full) {
        this.full = full;
    }

    ConsoleArea area(WebHarness web) {
        CertifiedClock clock = () -> WebHarness.NOW;
        List<ReadinessCheck> checks = full ? List.of(new Database()) : List.of();
        PersonAccess access = new PersonAccess(register, register, register, new Trail());
        Names names = new Names(new it.sintesi.kernel.reference.bundled.BundledCodeLists(java.time.Clock.fixed(WebHarness.NOW, java.time.ZoneOffset.UTC)));
        SubjectFile file = new SubjectFile(web.areas());
        Firms firms = new Firms();
        return new ConsoleArea(new DeskRooms(new DashboardPages(web.areas(), clock), new SearchPages(web.areas()),
                new PersonPages(register, access, new ForeignPages(register, access, register, clock), names, file, new Purposes(), clock), new CompanyPages(firms, firms, access, names, file), new ShortcutPages(web.areas())),
                new KeeperRooms(new ModulePages(new FakeModules(), checks, new Trail()), new OutboxPages(new Outbox(), new Trail()), new AuditPages(new Trail()),
                        new PageList(web.areas())), new PeopleSearch(register, access), new CompanySearch(firms));
    }

    private <T> Page<T> page(List<T> items, PageRequest request) {
        return full ? new Page<>(items, 60, request.number(), request.size()) : new Page<>(List.of(), 0, 0, request.size());
    }

    private static final class Database implements ReadinessCheck {

        @Override
        public String name() {
            return "database";
        }

        @Override
        public Result check() {
            return Result.ready("risponde in 1 ms " + XSS);
        }
    }

    private final class Outbox implements OutboxAdmin {

        @Override
        public Status status() {
            return full ? new Status(12_345, 1, WebHarness.NOW) : new Status(0, 0, null);
        }

        @Override
        public Page<Parked> parked(PageRequest page) {
            return Province.this.page(List.of(new Parked(new UUID(1, 2), "exchange-inps", "communications/Received", XSS, 8, XSS, WebHarness.NOW)), page);
        }

        @Override
        public boolean replay(UUID eventId, String listener) {
            changes.add("replay " + eventId + " " + listener);
            return true;
        }
    }

    private final class Trail implements AuditTrail {

        @Override
        public void record(List<AuditEntry> entries) {
            recorded.addAll(entries);
        }

        @Override
        public Page<AuditRow> search(String account, String personCode, String action, LocalDate from, LocalDate to, PageRequest page) {
            return Province.this.page(List.of(new AuditRow(7, WebHarness.NOW, "operatore", XSS, "cpi-brescia", "communications.read", "communication",
                    "1000012600000001", "RSSMRA80A01B157X", XSS, "OK", "00"),
                    new AuditRow(6, WebHarness.NOW, "azienda", "Azienda", null, "communications.read", "communication", XSS, null, "Consultazione", "DENIED", "00")), page);
        }

        @Override
        public ChainReport verify() {
            return full ? ChainReport.broken(10, "7", "La riga è stata modificata.") : ChainReport.intact(0);
        }
    }

    private final class FakeModules implements Modules {

        @Override
        public List<Module> all() {
            Instant since = WebHarness.NOW;
            return full ? List.of(new Module("it.sintesi.communications", "Communications", "0.1.0", State.RUNNING, "", since, true),
                    new Module("it.sintesi.exchange", "Exchange", "0.1.0", State.WAITING, "(objectClass=it.sintesi.kernel.api.event.EventOutbox)", since, true),
                    new Module("it.sintesi.pact", XSS, "0.1.0", State.STOPPED, "", since, true),
                    new Module("it.sintesi.kernel", "Kernel", "0.1.0", State.RUNNING, "", since, false)) : List.of();
        }

        @Override
        public Module module(String name) {
            return all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow(() -> ServiceException.notFound("Non c'è un modulo «" + name + "»."));
        }

        @Override
        public void stop(String name) {
            changes.add("stop " + name);
        }

        @Override
        public void start(String name) {
            changes.add("start " + name);
        }

        @Override
        public void update(String name, InputStream jar) {
            changes.add("update " + name);
        }

        @Override
        public void restore(String name) {
            changes.add("restore " + name);
        }
    }
}
