package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PersonFiles;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.domain.Changes;
import it.sintesi.registry.domain.Changes.State;
import it.sintesi.registry.domain.FileChecks;
import it.sintesi.registry.domain.FileWarnings;
import it.sintesi.registry.domain.FiscalCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The files of people. */
public final class PersonFileRegister implements PersonFiles {

    private final PersonFileBox box;
    private final Links links;
    private final Competence competence;
    private final TransferCounter transfers;
    private final Access access;
    private final FileChecks checks;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public PersonFileRegister(PersonFileBox box, Links links, Competence competence, TransferCounter transfers, Access access, FileChecks checks, Transactions transactions, CertifiedClock clock) {
        this.box = box;
        this.links = links;
        this.competence = competence;
        this.transfers = transfers;
        this.access = access;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<PersonFile> find(Caller caller, String fiscalCode) {
        return read(caller, links.current(FiscalCode.normal(fiscalCode)));
    }

    private Optional<PersonFile> read(Caller caller, String code) {
        // The decision stands outside: a refusal is no failed transaction.
        Optional<PersonFile> found = Reading.once("registry.file", () -> transactions.required(() -> box.find(code)), code);
        access.mayRead(caller, found.map(file -> competence.subject(file.person())).orElse(Subject.person(code)));
        found.ifPresent(file -> transactions.run(() -> access.people(caller, "registry.read", List.of(code))));
        return found;
    }

    @Override
    public Optional<PersonFile> on(Caller caller, String fiscalCode, LocalDate day) {
        String code = links.current(FiscalCode.normal(fiscalCode));
        Instant end = day.plusDays(1).atStartOfDay(CertifiedClock.ZONE).toInstant().minusNanos(1);
        return read(caller, code).map(file -> {
            State then = Changes.at(PersonFileBox.state(file), transactions.required(() -> box.history(code)), end);
            return PersonFileBox.file(code, then);
        }).filter(file -> !PersonFileBox.state(file).data().isEmpty());
    }

    @Override
    public List<FieldChange> history(Caller caller, String fiscalCode) {
        String code = links.current(FiscalCode.normal(fiscalCode));
        return read(caller, code).map(file -> transactions.required(() -> box.history(code))).orElse(List.of());
    }

    @Override
    public PutResult save(Caller caller, PersonFile entered) {
        String code = links.current(FiscalCode.normal(entered.person().fiscalCode()));
        PersonFile file = PersonFileBox.file(code, PersonFileBox.state(entered));
        Optional<PersonFile> seen = transactions.required(() -> box.find(code));
        access.mayWrite(caller, seen.map(known -> competence.subject(known.person())).orElse(Subject.person(code)));
        checks.person(file, clock.today());
        PutResult saved = transactions.required(() -> {
            PutResult result = box.put(caller.account(), clock.now(), file);
            if (result != PutResult.UNCHANGED) {
                access.people(caller, "registry.write", List.of(code));
            }
            seen.ifPresent(known -> move(caller, known.person(), file.person()));
            return result;
        });
        links.forget();
        return saved;
    }

    /** Who moves into the territory of another office stays with the former one until the transfer is accepted. */
    private void move(Caller caller, Person before, Person after) {
        Optional<String> from = competence.officeOf(before);
        Optional<String> to = competence.byDomicile(after);
        boolean moved = !Objects.equals(before.domicile(), after.domicile());
        if (moved && from.isPresent() && to.isPresent() && !from.equals(to)) {
            transfers.moved(caller, after, from.get(), to.get());
        }
    }

    @Override
    public List<Rejection> warnings(PersonFile file) {
        return FileWarnings.of(file, clock.today());
    }
}
