package it.sintesi.exchange.people.application;

import java.util.ArrayList;
import it.sintesi.people.format.xml.NotAdmitted;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.communications.api.Relation;
import it.sintesi.exchange.people.PeopleAreas;
import it.sintesi.exchange.people.PeopleKernel;
import it.sintesi.exchange.people.PeopleSettings;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.domain.RecordRow;
import it.sintesi.exchange.people.persistence.RecordStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapFormat;
import it.sintesi.people.format.sap.SapRules;
import it.sintesi.people.format.sap.Sending;
import it.sintesi.people.format.sap.Unemployment;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusPeriod;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sends the professional record of people whose data changed, once they have been quiet for a while, and only when something in it is new. */
public final class SapSender {

    private static final Caller SYSTEM = Caller.system("Invio della scheda al nodo nazionale");

    private final PeopleKernel kernel;
    private final PeopleAreas areas;
    private final PeopleSettings settings;
    private final RecordStore records;
    private final PolicyBook policies;
    private final Outbound outbound;
    private final OfficeCodes offices;

    public SapSender(PeopleKernel kernel, PeopleAreas areas, PeopleSettings settings, RecordStore records, PolicyBook policies, Outbound outbound, OfficeCodes offices) {
        this.kernel = kernel;
        this.areas = areas;
        this.settings = settings;
        this.records = records;
        this.policies = policies;
        this.outbound = outbound;
        this.offices = offices;
    }

    /** Notes that a record changed. Wants a transaction. */
    public void mark(String person) {
        Instant now = kernel.clock().now();
        records.mark(person, now, now.plusSeconds(settings.quietSeconds()), now.plusSeconds(settings.latestSeconds()));
    }

    /** Sends what is due, each person in a transaction of its own. */
    public int sendDue(int limit) {
        List<String> due = kernel.transactions().requiresNew(() -> records.due(kernel.clock().now(), limit));
        due.forEach(person -> kernel.transactions().requiresNew(() -> {
            outbound.turn();
            send(person);
            records.sent(person);
            next(person).ifPresent(day -> records.mark(person, day, day, day));
            return null;
        }));
        return due.size();
    }

    /** Beginning of the next day on which the state changes by itself: a term that ends, work told before it begins. */
    private Optional<Instant> next(String person) {
        LocalDate today = kernel.clock().today();
        return areas.statuses().ledger(SYSTEM, person).stream().map(StatusPeriod::from).filter(day -> day.isAfter(today)).min(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(CertifiedClock.ZONE).toInstant());
    }

    private static Rejection unwritten(NotAdmitted refused) {
        List<Phrase> said = new ArrayList<>(List.of(Phrase.of("NOD-UNWRITTEN")));
        for (Rejection problem : refused.problems()) {
            said.add(Phrase.of("NOD-FIELD", problem.field()));
            said.addAll(problem.phrases());
        }
        return Rejection.error("XML-SCHEMA", "lavoratore", "La scheda non si può scrivere: " + refused.getMessage(), "Completare i dati della persona")
                .said(said.toArray(Phrase[]::new));
    }

    /** Composes and queues the record of a person. Wants a transaction. */
    public void send(String person) {
        Optional<PersonFile> file = areas.files().find(SYSTEM, person);
        RecordRow record = records.find(person).orElse(new RecordRow("", "", RecordRow.State.OURS, "", Answer.NONE));
        if (file.isEmpty() || record.state() == RecordRow.State.ELSEWHERE || record.state() == RecordRow.State.GONE) {
            return;
        }
        LocalDate today = kernel.clock().today();
        Outbound.Header header = new Outbound.Header(Kind.SAP, "", person, "sap:" + kernel.ids().next(), today, null);
        Optional<String> holder = areas.personOffices().officeOn(person, today).flatMap(offices::of);
        if (holder.isEmpty()) {
            outbound.wrong(header, List.of(Rejection.error("SP-002", "datiinvio.codiceentetit", "Manca l'ufficio competente", "Indicare il domicilio della persona").said(Phrase.of("NOD-NO-OFFICE"))), null);
            return;
        }
        List<Relation> career = areas.relations().career(SYSTEM, person);
        Seniority seniority = areas.statuses().seniority(SYSTEM, person, today);
        Unemployment entry = UnemploymentEntry.of(seniority.since(), areas.dids().ofPerson(SYSTEM, person), day -> areas.statuses().on(SYSTEM, person, day).kind());
        Sap sap = SapWriter.write(new SapWriter.Facts(file.get(), areas.statuses().on(SYSTEM, person, today).kind(), !career.isEmpty(), seniority, entry,
                new Experiences(areas.contents(), areas.companies()).of(SYSTEM, career), policies.ofPerson(person),
                new Sending(today, record.id().isEmpty() ? null : record.id(), holder.get(), settings.variation(), file.get().person().birthDate())));
        String text;
        try {
            text = SapFormat.SAP.write(sap);
        } catch (NotAdmitted e) {
            outbound.wrong(header, List.of(unwritten(e)), null);
            return;
        }
        List<Rejection> errors = SapRules.check(sap, new NodeTables(kernel.codeLists(), offices, kernel.clock(), records, true)).stream().filter(Rejection::refuses).toList();
        if (!errors.isEmpty()) {
            outbound.wrong(header, errors, text);
            return;
        }
        // The day of the sending alone is no news.
        String digest = Digests.of(text.replace("<dataultimoagg>" + today + "</dataultimoagg>", ""));
        if (!digest.equals(record.digest())) {
            records.put(person, new RecordRow(record.id(), holder.get(), record.state(), digest, record.note()), kernel.clock().now());
            outbound.send(header, text);
        }
    }
}
