package it.sintesi.identity.application;

import it.sintesi.identity.api.TakeOver;
import it.sintesi.identity.api.TakeOvers;
import it.sintesi.identity.domain.TaxCodes;
import it.sintesi.identity.persistence.TakeOverStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.api.security.TakeOverDirectory;
import it.sintesi.registry.api.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Take-overs, and the answer for the authorisation, which asks at every decision: it reads all that are valid at most every
 * {@link #FRESH} seconds; what this node does itself counts at once.
 */
public final class TakeOverRegister implements TakeOvers, TakeOverDirectory {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private record Held(String account, String personCode, LocalDate until) {
    }

    private record Snapshot(Set<Held> held, Instant readAt) {
    }

    private final Kernel kernel;
    private final TakeOverStore store;
    private final People people;
    private volatile Snapshot snapshot;

    public TakeOverRegister(Kernel kernel, TakeOverStore store, People people) {
        this.kernel = kernel;
        this.store = store;
        this.people = people;
    }

    @Override
    public TakeOver takeOver(Caller caller, String personCode, String reason, LocalDate until) {
        kernel.authorisation().require(caller, Permission.PERSON_TAKE_OVER, Subject.NONE);
        String code = TaxCodes.normal(personCode);
        String why = reason == null ? "" : reason.strip();
        check(code, why, until);
        TakeOver taken = kernel.transactions().required(() -> {
            if (people.find(Caller.system("Presa in carico"), code).isEmpty()) {
                throw ServiceException.notFound("Nessuna persona con questo codice fiscale è nel registro: controllate il codice o registrate prima la persona.").said("ID-NO-PERSON");
            }
            Instant now = kernel.clock().now();
            store.endHeld(caller.account(), code, now);
            TakeOver fresh = new TakeOver(kernel.newId(), code, caller.account(), caller.displayName(), caller.office(), why, now, until, null);
            store.add(fresh);
            kernel.audit().record(AuditEntry.ok(caller, "identity.takeover", "person", code, code, "Presa in carico fino al " + until + ": " + cut(why)));
            return fresh;
        });
        snapshot = null;
        return taken;
    }

    @Override
    public Page<TakeOver> mine(Caller caller, PageRequest page) {
        kernel.authorisation().require(caller, Permission.PERSON_TAKE_OVER, Subject.NONE);
        return store.ofAccount(caller.account(), page);
    }

    @Override
    public List<TakeOver> of(Caller caller, String personCode) {
        kernel.authorisation().require(caller, Permission.PERSON_TAKE_OVER, Subject.NONE);
        return store.ofPerson(TaxCodes.normal(personCode), kernel.clock().today());
    }

    @Override
    public TakeOver end(Caller caller, String id) {
        kernel.authorisation().require(caller, Permission.PERSON_TAKE_OVER, Subject.NONE);
        TakeOver ended = kernel.transactions().required(() -> {
            if (!store.end(id, caller.account(), kernel.clock().now())) {
                throw ServiceException.notFound("La presa in carico non c'è o è già terminata.").said("ID-NO-TAKEOVER");
            }
            TakeOver one = store.find(id).orElseThrow();
            kernel.audit().record(AuditEntry.ok(caller, "identity.takeover.end", "person", one.personCode(), one.personCode(), "Fine della presa in carico"));
            return one;
        });
        snapshot = null;
        return ended;
    }

    @Override
    public boolean holds(String account, String personCode, LocalDate day) {
        Instant now = kernel.clock().now();
        Snapshot known = snapshot;
        if (known == null || known.readAt().plus(FRESH).isBefore(now)) {
            known = new Snapshot(store.valid(kernel.clock().today()).stream().map(t -> new Held(t.account(), t.personCode(), t.until())).collect(Collectors.toSet()), now);
            snapshot = known;
        }
        return known.held().stream().anyMatch(h -> h.account().equals(account) && h.personCode().equals(personCode) && !h.until().isBefore(day));
    }

    private void check(String code, String reason, LocalDate until) {
        List<Rejection> wrong = new ArrayList<>();
        if (!TaxCodes.person(code) && !TaxCodes.eleven(code)) {
            wrong.add(Rejection.error("ID-CF", "person", "Il codice fiscale «" + code + "» non è corretto", "Copiatelo dalla scheda della persona o dal suo documento").said(Phrase.of("TAKEOVER-CF", code)));
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            wrong.add(Rejection.error("ID-REASON", "reason", "Il motivo deve avere da " + SHORTEST_REASON + " a " + LONGEST_REASON + " caratteri",
                    "Scrivete perché seguite questa persona: lo leggerà anche lei tra gli accessi ai suoi dati").said(Phrase.of("TAKEOVER-REASON", SHORTEST_REASON, LONGEST_REASON)));
        }
        LocalDate today = kernel.clock().today();
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS - 1L))) {
            wrong.add(Rejection.error("ID-UNTIL", "until", "L'ultimo giorno manca o è fuori dai limiti", "Scegliete un giorno da oggi al " + today.plusDays(LONGEST_DAYS - 1L)).said(Phrase.of("TAKEOVER-UNTIL", today.plusDays(LONGEST_DAYS - 1L))));
        }
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
    }

    /** The purpose in the audit trail has 400 characters. */
    private static String cut(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
