package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.helpdesk.api.Outages;
import it.sintesi.helpdesk.persistence.OutageStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Outages: the help desk records, corrects and closes them; a closed one is certified at once. */
public final class OutageDesk implements Outages {

    private static final int LONGEST_CAUSE = 300;
    private static final int LONGEST_TEXT = 4_000;

    private final OutageStore store;
    private final Certificates certificates;
    private final Access access;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;

    public OutageDesk(OutageStore store, Certificates certificates, Access access, Transactions transactions, CertifiedClock clock, Ids ids) {
        this.store = store;
        this.certificates = certificates;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Outage> between(LocalDate from, LocalDate to) {
        return transactions.required(() -> store.between(start(from), start(to.plusDays(1))));
    }

    @Override
    public Optional<LocalDate> excused(OutageService service, LocalDate day) {
        return between(day, day).stream().filter(outage -> outage.excusing() && outage.services().contains(service))
                .map(outage -> outage.open() ? clock.today() : lastDay(outage.to())).max(LocalDate::compareTo);
    }

    /** All outages, newest first. */
    public List<Outage> all(Caller caller) {
        access.require(caller, Permission.OUTAGE_MANAGE);
        return transactions.required(store::all);
    }

    public Outage find(Caller caller, String id) {
        access.require(caller, Permission.OUTAGE_MANAGE);
        return transactions.required(() -> store.find(id)).orElseThrow(() -> ServiceException.notFound("Il fermo indicato non esiste.").said("HLP-NO-OUTAGE"));
    }

    /**
     * Records an outage, or corrects one. With an end it is certified; a correction of something certified makes a new act that refers to the old one.
     *
     * @param id identifier, null for a new one
     */
    public String save(Caller caller, String id, OutageDraft draft) {
        access.require(caller, Permission.OUTAGE_MANAGE);
        check(draft);
        return transactions.required(() -> {
            Outage before = id == null ? null : store.find(id).orElseThrow(() -> ServiceException.notFound("Il fermo indicato non esiste.").said("HLP-NO-OUTAGE"));
            if (before != null && !before.open() && draft.to() == null) {
                new Checks().that(false, "OUT-OPEN", "to", "Il fermo è già chiuso e certificato.", "Indicate la fine, o registrate un nuovo fermo").done();
            }
            Outage outage = outage(before == null ? ids.next().toString() : before.id(), draft, before == null ? null : before.certificate());
            if (outage.equals(before)) {
                return outage.id();
            }
            store.save(outage, caller.account(), clock.now(), before == null);
            access.record(caller, before == null ? "outages.record" : "outages.correct", "outage", outage.id(), "Registrazione di un fermo del sistema");
            if (!outage.open()) {
                certificates.issue(outage);
            }
            return outage.id();
        });
    }

    private void check(OutageDraft draft) {
        Instant now = clock.now();
        new Checks().that(draft.from() != null, "OUT-FROM", "from", "Manca l'inizio.", "Indicate giorno e ora di inizio")
                .that(draft.from() == null || !instant(draft.from()).isAfter(now), "OUT-FUTURE", "from", "L'inizio è nel futuro.", "Un fermo programmato si annuncia con una notizia", "OUT-FUTURE-FROM")
                .that(draft.to() == null || draft.from() == null || draft.to().isAfter(draft.from()), "OUT-TO", "to", "La fine non viene dopo l'inizio.", "Correggete gli orari")
                .that(draft.to() == null || !instant(draft.to()).isAfter(now), "OUT-FUTURE", "to", "La fine è nel futuro.", "Lasciate vuota la fine finché il fermo dura", "OUT-FUTURE-TO")
                .that(!draft.services().isEmpty(), "OUT-SERVICES", "services", "Nessun servizio indicato.", "Indicate almeno un servizio coinvolto")
                .text("OUT-CAUSE", "cause", draft.cause(), LONGEST_CAUSE, "Causa").longest("OUT-TEXT", "text", draft.text(), LONGEST_TEXT, "Descrizione").done();
    }

    private static Outage outage(String id, OutageDraft d, String certificate) {
        return new Outage(id, instant(d.from()), d.to() == null ? null : instant(d.to()), d.services().stream().sorted().distinct().toList(), d.cause(),
                d.text() == null ? "" : d.text(), d.excusing(), certificate);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(CertifiedClock.ZONE).toInstant();
    }

    /** An end at midnight belongs to the day before. */
    private static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), CertifiedClock.ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CertifiedClock.ZONE).toInstant();
    }
}
