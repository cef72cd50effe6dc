package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.registry.api.Transfer;
import it.sintesi.registry.domain.Changes;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.domain.PersonData;
import it.sintesi.registry.persistence.ChangeStore;
import it.sintesi.registry.persistence.PersonStore;
import it.sintesi.registry.persistence.TransferStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Competence of the offices for people: by domicile until somebody is transferred, afterwards by the last transfer. */
public final class Competence implements PersonOffices {

    private static final String DOMICILE = "domicile";

    private final PersonStore people;
    private final ChangeStore changes;
    private final TransferStore transfers;
    private final Links links;
    private final Offices offices;
    private final Access access;
    private final Transactions transactions;

    public Competence(PersonStore people, ChangeStore changes, TransferStore transfers, Links links, Offices offices, Access access, Transactions transactions) {
        this.people = people;
        this.changes = changes;
        this.transfers = transfers;
        this.links = links;
        this.offices = offices;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Optional<String> officeOf(Person person) {
        String transferred = links.office(person.fiscalCode());
        return transferred != null ? Optional.of(transferred) : byDomicile(person);
    }

    /** The person as the subject of an authorisation. */
    Subject subject(Person person) {
        return new Subject(null, person.fiscalCode(), officeOf(person).orElse(null));
    }

    /** The office in whose territory the domicile lies. */
    Optional<String> byDomicile(Person person) {
        return person.domicile() == null ? Optional.empty() : offices.officeOf(person.domicile().municipality()).map(Office::id);
    }

    @Override
    public Optional<String> officeOn(String fiscalCode, LocalDate day) {
        return stretches(FiscalCode.normal(fiscalCode)).stream().filter(s -> !day.isBefore(s.from()) && (s.to() == null || !day.isAfter(s.to())))
                .findFirst().map(PersonOffices.Competence::office);
    }

    @Override
    public List<PersonOffices.Competence> history(Caller caller, String fiscalCode) {
        String code = links.current(FiscalCode.normal(fiscalCode));
        Optional<Person> person = transactions.required(() -> people.find(code));
        access.mayRead(caller, person.map(this::subject).orElse(Subject.person(code)));
        return transactions.required(() -> {
            access.people(caller, "registry.read", List.of(code));
            return stretches(code);
        });
    }

    private record Turn(String office, String reason) {
    }

    private List<PersonOffices.Competence> stretches(String fiscalCode) {
        String code = links.current(fiscalCode);
        return Reading.once("registry.competence", () -> transactions.required(() -> people.find(code)
                .map(person -> stretches(person, changes.of(ChangeStore.Kind.PERSON, code), transfers.of(code))).orElse(List.of())), code);
    }

    private List<PersonOffices.Competence> stretches(Person person, List<FieldChange> history, List<Transfer> latestFirst) {
        List<FieldChange> moves = history.stream().filter(change -> change.field().equals(DOMICILE)).toList();
        List<Transfer> accepted = latestFirst.stream().filter(t -> t.state() == Transfer.State.ACCEPTED).toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        if (person.origins().containsKey(DOMICILE)) {
            days.add(day(person.origins().get(DOMICILE).at()));
        }
        moves.forEach(move -> {
            days.add(day(move.origin().at()));
            if (move.former() != null) {
                days.add(day(move.former().at()));
            }
        });
        accepted.forEach(transfer -> days.add(day(transfer.decidedAt())));
        List<PersonOffices.Competence> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            add(stretches, day, turn(person, moves, accepted, day));
        }
        return stretches;
    }

    private Turn turn(Person person, List<FieldChange> moves, List<Transfer> accepted, LocalDate day) {
        Optional<Transfer> transfer = accepted.stream().filter(t -> !day(t.decidedAt()).isAfter(day)).findFirst();
        if (transfer.isPresent()) {
            return new Turn(transfer.get().to(), "TRANSFER");
        }
        Instant end = day.plusDays(1).atStartOfDay(CertifiedClock.ZONE).toInstant().minusNanos(1);
        Changes.State then = Changes.at(new Changes.State(PersonData.of(person), person.origins()), moves, end);
        return new Turn(byDomicile(PersonData.person(person.fiscalCode(), then.data(), then.origins())).orElse(null), "DOMICILE");
    }

    private static void add(List<PersonOffices.Competence> stretches, LocalDate day, Turn turn) {
        if (!stretches.isEmpty()) {
            PersonOffices.Competence last = stretches.get(stretches.size() - 1);
            if (Objects.equals(last.office(), turn.office()) && last.reason().equals(turn.reason())) {
                return;
            }
            stretches.set(stretches.size() - 1, new PersonOffices.Competence(last.office(), last.from(), day.minusDays(1), last.reason()));
        }
        stretches.add(new PersonOffices.Competence(turn.office(), day, null, turn.reason()));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(CertifiedClock.ZONE).toLocalDate();
    }
}
