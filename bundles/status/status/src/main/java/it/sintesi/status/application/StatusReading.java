package it.sintesi.status.application;

import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import it.sintesi.status.api.Statuses;
import it.sintesi.status.domain.Counting;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.domain.Line;
import it.sintesi.status.domain.RuleBook;
import it.sintesi.status.persistence.LedgerStore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Tells people's status from the ledger as it was computed last; authorised and traced. */
public final class StatusReading implements Statuses {

    static final String ACTION = "status.read";
    private static final String PURPOSE = "Consultazione dello stato occupazionale";

    private final Kernel kernel;
    private final Access access;
    private final LedgerStore store;
    private final Supplier<RuleBook> rules;

    public StatusReading(Kernel kernel, Access access, LedgerStore store, Supplier<RuleBook> rules) {
        this.kernel = kernel;
        this.access = access;
        this.store = store;
        this.rules = rules;
    }

    /** What a page shows of a person: ledger, state and seniority of a day. */
    public record View(Ledger ledger, StatusPeriod period, Seniority seniority, LocalDate day) {
    }

    /** All of it with one question and one trace. */
    public View view(Caller caller, String person, LocalDate day) {
        Ledger ledger = read(caller, person);
        return new View(ledger, period(ledger, day), seniority(ledger, day), day);
    }

    /** What the ledger was before, newest first. */
    public List<LedgerStore.Former> former(Caller caller, String person) {
        access.require(caller, Permission.STATUS_READ, person);
        return kernel.transactions().required(() -> {
            kernel.trace(caller, "status.versions", person, "Consultazione delle versioni dello stato occupazionale");
            return store.former(person);
        });
    }

    @Override
    public StatusPeriod on(Caller caller, String person, LocalDate day) {
        return period(read(caller, person), day);
    }

    @Override
    public List<StatusPeriod> ledger(Caller caller, String person) {
        return read(caller, person).periods();
    }

    @Override
    public Seniority seniority(Caller caller, String person, LocalDate day) {
        return seniority(read(caller, person), day);
    }

    private Seniority seniority(Ledger ledger, LocalDate day) {
        return Counting.on(ledger, day, rules.get().on(day));
    }

    private StatusPeriod period(Ledger ledger, LocalDate day) {
        return ledger.on(day).map(Line::period).orElseGet(() -> new StatusPeriod(day, day, StatusKind.NONE, "", "", "D.Lgs. 150/2015, art. 19, c. 1",
                "Nessuna dichiarazione di disponibilità e nessun lavoro noto.", ""));
    }

    private Ledger read(Caller caller, String person) {
        return Reading.once("status.ledger", () -> {
            access.require(caller, Permission.STATUS_READ, person);
            return kernel.transactions().required(() -> {
                kernel.trace(caller, ACTION, person, PURPOSE);
                return store.find(person).map(LedgerStore.Stored::ledger).orElse(Ledger.EMPTY);
            });
        }, caller, person);
    }
}
