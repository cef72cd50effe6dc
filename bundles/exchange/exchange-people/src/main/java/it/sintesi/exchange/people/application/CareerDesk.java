package it.sintesi.exchange.people.application;

import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.State;
import it.sintesi.exchange.people.PeopleAreas;
import it.sintesi.exchange.people.PeopleKernel;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.people.format.career.ActiveAnswer;
import it.sintesi.people.format.career.ActiveContract;
import it.sintesi.people.format.career.ActiveEmployer;
import it.sintesi.people.format.career.ActiveRelation;
import it.sintesi.people.format.career.ActiveRequest;
import it.sintesi.people.format.career.ActiveWorker;
import it.sintesi.people.format.career.CareerAnswer;
import it.sintesi.people.format.career.CareerOutcome;
import it.sintesi.people.format.career.CareerRequest;
import it.sintesi.people.format.career.CareerRow;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Serves careers and active relations to other bodies from our archive; each person asked for leaves a row in the audit trail. */
public final class CareerDesk {

    private static final Caller SYSTEM = Caller.system("Carriere per enti cooperanti");
    private static final String UNKNOWN = "Non indicato";

    private final PeopleKernel kernel;
    private final PeopleAreas areas;

    public CareerDesk(PeopleKernel kernel, PeopleAreas areas) {
        this.kernel = kernel;
        this.areas = areas;
    }

    /** The valid communications of a worker with their event between two days; rectified and cancelled ones are left out. */
    public CareerAnswer career(Caller caller, CareerRequest request) {
        admit(caller, request.worker(), "people.career.serve");
        if (request.to().isBefore(request.from())) {
            return new CareerAnswer(List.of(), new CareerOutcome(null, "DataFine precede DataInizio: scrivere il periodo dal primo all'ultimo giorno"));
        }
        Optional<Person> person = areas.files().find(SYSTEM, request.worker()).map(PersonFile::person);
        List<Relation> relations = areas.relations().career(SYSTEM, request.worker());
        List<CommunicationRow> found = new ArrayList<>();
        areas.archive().stream(SYSTEM, CommunicationCriteria.ofWorker(request.worker()), row -> {
            if (row.state() == State.VALID && !row.eventDate().isBefore(request.from()) && !row.eventDate().isAfter(request.to())) {
                found.add(row);
            }
        });
        found.sort(Comparator.comparing(CommunicationRow::eventDate).thenComparing(CommunicationRow::certifiedAt));
        List<CareerRow> rows = new ArrayList<>();
        for (CommunicationRow row : found) {
            rows.add(CareerRows.of(rows.size() + 1, areas.archive().detail(SYSTEM, row.code()), person.orElse(null),
                    relations.stream().filter(relation -> relation.history().stream().anyMatch(step -> step.code().equals(row.code()))).findFirst().orElse(null)));
        }
        return new CareerAnswer(rows, new CareerOutcome(null, rows.isEmpty() ? "Nessuna comunicazione nel periodo" : null));
    }

    /** The relations of a worker that are active on a day of the period: E100 with them, E103 without, E102 for a period that ends before it begins. */
    public ActiveAnswer active(Caller caller, ActiveRequest request) {
        admit(caller, request.worker(), "people.active.serve");
        LocalDate from = day(request.from());
        LocalDate to = day(request.to());
        if (to.isBefore(from)) {
            return new ActiveAnswer(List.of(), "E102");
        }
        Optional<Person> person = areas.files().find(SYSTEM, request.worker()).map(PersonFile::person);
        List<ActiveRelation> active = areas.relations().career(SYSTEM, request.worker()).stream().filter(relation -> !relation.start().isAfter(to) && (last(relation) == null || !last(relation).isBefore(from)))
                .map(relation -> new ActiveRelation(person.map(this::worker).orElse(null), employer(relation), contract(relation))).toList();
        return new ActiveAnswer(active, active.isEmpty() ? "E103" : "E100");
    }

    private void admit(Caller caller, String worker, String action) {
        kernel.authorisation().require(caller, Permission.CAREER_SERVE, Subject.person(worker));
        kernel.audit().record(AuditEntry.ok(caller, action, "person", worker, worker, "Carriera chiesta da un ente cooperante"));
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(CertifiedClock.ZONE).toLocalDate();
    }

    private static LocalDate last(Relation relation) {
        return relation.end() == null ? relation.expectedEnd() : relation.end();
    }

    private ActiveWorker worker(Person person) {
        String place = name(person.birthPlace().startsWith("Z") ? CodeList.FOREIGN_STATES : CodeList.MUNICIPALITIES, person.birthPlace());
        return new ActiveWorker(person.fiscalCode(), person.surname(), person.name(), person.sex(), person.citizenship(), name(CodeList.CITIZENSHIPS, person.citizenship()),
                midnight(person.birthDate()), person.birthPlace(), place);
    }

    private ActiveEmployer employer(Relation relation) {
        return new ActiveEmployer(relation.employer(), relation.employerName(), UNKNOWN, null, null, null, UNKNOWN, relation.workplace(), name(CodeList.MUNICIPALITIES, relation.workplace()), null);
    }

    private ActiveContract contract(Relation relation) {
        LocalDate last = last(relation);
        return new ActiveContract(midnight(relation.start()), last == null ? null : midnight(last), relation.contract(), name(CodeList.CONTRACTS, relation.contract()), null);
    }

    private String name(String list, String code) {
        return code == null ? null : kernel.codeLists().get(list).find(code, null).map(CodeEntry::description).orElse(code);
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(CertifiedClock.ZONE).toOffsetDateTime();
    }
}
