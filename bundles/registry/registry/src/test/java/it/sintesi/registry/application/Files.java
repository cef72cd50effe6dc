package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.CompanyFiles;
import it.sintesi.registry.api.PersonFiles;
import it.sintesi.registry.api.PersonMerges;
import it.sintesi.registry.domain.Checks;
import it.sintesi.registry.domain.FileChecks;
import it.sintesi.registry.office.CharterOffices;
import it.sintesi.registry.office.TransferTerm;
import it.sintesi.registry.persistence.ChangeStore;
import it.sintesi.registry.persistence.CompanyStore;
import it.sintesi.registry.persistence.FileStore;
import it.sintesi.registry.persistence.HoursStore;
import it.sintesi.registry.persistence.LinkStore;
import it.sintesi.registry.persistence.PersonStore;
import it.sintesi.registry.persistence.TransferStore;
import it.sintesi.registry.persistence.Units;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files, merges, transfers and hours over a test database; acts and events stay in memory. */
final class Files implements Acts {

    final List<DomainEvent> events = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();
    final ChangeStore changes;
    final Links links;
    final Competence competence;
    final PersonFiles people;
    final CompanyFiles companies;
    final PersonMerges merges;
    final TransferCounter transfers;
    final HoursRegister hours;
    private final CertifiedClock clock;

    Files(TestDatabase database, Units units, Access access, Checks checks, CertifiedClock clock) {
        this.clock = clock;
        Sql sql = new Sql(database.dataSource());
        Ids ids = new Growing();
        changes = new ChangeStore(sql, ids);
        FileStore files = new FileStore(sql);
        LinkStore linkStore = new LinkStore(sql);
        TransferStore transferStore = new TransferStore(sql);
        PersonStore persons = new PersonStore(units);
        CharterOffices offices = new CharterOffices();
        links = new Links(linkStore, transferStore);
        competence = new Competence(persons, changes, transferStore, links, offices, access, database.transactions());
        PersonFileBox box = new PersonFileBox(persons, files, changes, database.dataSource());
        RegisterActs registerActs = new RegisterActs(this, events::addAll, ids, clock);
        transfers = new TransferCounter(persons, transferStore, links, competence, offices, new TransferTerm(), new TransferDocument(new PlainDocuments(), offices), registerActs,
                access, database.transactions());
        merges = new MergeCounter(box, linkStore, links, competence, registerActs, access, database.transactions());
        FileChecks fileChecks = new FileChecks(checks, new BundledCodeLists(Clock.systemUTC()));
        people = new PersonFileRegister(box, links, competence, transfers, access, fileChecks, database.transactions(), clock);
        companies = new CompanyFileRegister(new CompanyStore(units), files, changes, database.dataSource(), access, fileChecks, database.transactions(), clock);
        hours = new HoursRegister(new HoursStore(sql, ids), offices, new it.sintesi.kernel.reference.bundled.ItalianCalendar(), access, database.transactions(), clock);
    }

    /** Identifiers that grow, as the kernel's do. */
    private static final class Growing implements Ids {

        private long last;

        @Override
        public synchronized UUID next() {
            last++;
            return new UUID(0, last);
        }
    }

    /** Documents as the text of their page. */
    private static final class PlainDocuments implements PdfDocuments {

        @Override
        public byte[] render(String xhtml, DocumentInfo about) {
            return xhtml.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String qrCodeDataUri(String text, int pixels) {
            return "data:image/png;base64,";
        }
    }

    @Override
    public List<Act> append(List<ActDraft> drafts) {
        drafts.forEach(draft -> acts.add(new Act(UUID.randomUUID(), 2026, acts.size() + 1L, clock.now(), draft, "0".repeat(64), "1".repeat(64))));
        return acts.subList(acts.size() - drafts.size(), acts.size());
    }

    @Override
    public Optional<Act> find(String protocol) {
        return acts.stream().filter(act -> act.protocol().equals(protocol)).findFirst();
    }

    @Override
    public ChainReport verify() {
        throw new UnsupportedOperationException();
    }
}
