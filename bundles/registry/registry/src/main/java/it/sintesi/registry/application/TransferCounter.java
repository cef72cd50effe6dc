package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.Transfer;
import it.sintesi.registry.api.Transfer.Cause;
import it.sintesi.registry.api.Transfer.State;
import it.sintesi.registry.api.Transfers;
import it.sintesi.registry.api.event.PersonTransferred;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.domain.MergeCheck;
import it.sintesi.registry.office.TransferTerm;
import it.sintesi.registry.persistence.PersonStore;
import it.sintesi.registry.persistence.TransferStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Transfers between offices. Whoever holds a person for a while by a take-over answers for no office: the subject of these decisions is the
 * office alone.
 */
public final class TransferCounter implements Transfers {

    private static final String PAYLOAD = "{\"transferId\":\"%s\",\"personCode\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"protocol\":\"%s\",\"at\":\"%s\"}";
    private static final int LONGEST = 500;

    private final PersonStore people;
    private final TransferStore store;
    private final Links links;
    private final Competence competence;
    private final Offices offices;
    private final TransferTerm terms;
    private final TransferDocument document;
    private final RegisterActs acts;
    private final Access access;
    private final Transactions transactions;

    public TransferCounter(PersonStore people, TransferStore store, Links links, Competence competence, Offices offices, TransferTerm terms, TransferDocument document,
                           RegisterActs acts, Access access, Transactions transactions) {
        this.people = people;
        this.store = store;
        this.links = links;
        this.competence = competence;
        this.offices = offices;
        this.terms = terms;
        this.document = document;
        this.acts = acts;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Transfer ask(Caller caller, String fiscalCode, String to, Cause cause, String reason) {
        access.mayTransfer(caller, office(to));
        if (to == null || offices.byId(to).isEmpty()) {
            throw ServiceException.rejected(Rejection.error("AN-050", "to", "L'ufficio che chiede non esiste.", "Scegliere un Centro per l'impiego dell'elenco."));
        }
        MergeCheck.reason(reason);
        String code = links.current(FiscalCode.normal(fiscalCode));
        Person person = transactions.required(() -> people.find(code))
                .orElseThrow(() -> ServiceException.notFound("L'anagrafe non conosce nessuno con il codice fiscale indicato.").said("REG-NO-PERSON"));
        String from = competence.officeOf(person).orElseThrow(() -> ServiceException.rejected(Rejection.error("AN-051", "fiscalCode",
                "La persona non appartiene ad alcun ufficio della provincia.", "Aggiornare il domicilio: l'ufficio ne segue.")));
        if (from.equals(to)) {
            throw ServiceException.conflict(Rejection.error("AN-052", "fiscalCode", "La persona appartiene già a questo ufficio.", "Aprire la sua scheda."));
        }
        return transactions.required(() -> open(caller, person, from, to, cause, reason.strip()));
    }

    /** Opens a request in the present transaction. */
    private Transfer open(Caller caller, Person person, String from, String to, Cause cause, String reason) {
        if (store.waiting(person.fiscalCode())) {
            throw ServiceException.conflict(Rejection.error("AN-053", "fiscalCode", "Un trasferimento di questa persona aspetta già una risposta.",
                    "Attendere la risposta dell'ufficio competente."));
        }
        Instant now = acts.now();
        TransferTerm.Term term = terms.on(now.atZone(CertifiedClock.ZONE).toLocalDate());
        Transfer asked = new Transfer(acts.id(), person.fiscalCode(), from, to, cause, reason, State.ASKED, caller.account(), now,
                now.atZone(CertifiedClock.ZONE).toLocalDate().plusDays(term.days()), TransferTerm.RULE, term.toBeChecked(), null, null, "", null);
        store.insert(asked);
        access.people(caller, "registry.transfer-ask", List.of(person.fiscalCode()));
        return asked;
    }

    /**
     * Opens a request because somebody has moved into the territory of another office; until it is answered the former office stays
     * competent. In the present transaction; nothing when a request waits already.
     */
    void moved(Caller caller, Person person, String from, String to) {
        if (!store.waiting(person.fiscalCode())) {
            Transfer asked = open(caller, person, from, to, Cause.MOVE, "La persona ha cambiato domicilio.");
            store.assign(person.fiscalCode(), from, asked.askedAt(), asked.id());
        }
    }

    @Override
    public Transfer accept(Caller caller, String transferId, String note) {
        Transfer t = known(transferId);
        access.mayTransfer(caller, office(t.from()));
        String answer = note == null ? "" : note.strip();
        if (answer.length() > LONGEST) {
            throw ServiceException.rejected(Rejection.error("AN-025", "note", "La nota supera " + LONGEST + " caratteri.", "Abbreviare la nota.").said(Phrase.of("AN-NOTE-LONG", LONGEST)));
        }
        Transfer done = transactions.required(() -> {
            Instant now = acts.now();
            decide(caller, t, State.ACCEPTED, now, answer);
            access.people(caller, "registry.transfer-accept", List.of(t.personCode()));
            Act act = acts.register("TRANSFER", t.personCode(), null, TransferDocument.content(t, caller.account(), now, answer));
            store.registered(t.id(), act.protocol(), act.hash());
            acts.tell(PersonTransferred.TYPE, t.personCode(), now, PAYLOAD.formatted(t.id(), t.personCode(), t.from(), t.to(), act.protocol(), now));
            // Last of all: whoever asks for the office meanwhile waits for this row only while nothing else is waited for.
            store.assign(t.personCode(), t.to(), now, t.id());
            return store.find(t.id()).orElseThrow();
        });
        links.forget();
        return done;
    }

    @Override
    public Transfer refuse(Caller caller, String transferId, String reason) {
        Transfer t = known(transferId);
        access.mayTransfer(caller, office(t.from()));
        MergeCheck.reason(reason);
        return end(caller, t, State.REFUSED, "registry.transfer-refuse", reason.strip());
    }

    @Override
    public Transfer withdraw(Caller caller, String transferId) {
        Transfer t = known(transferId);
        access.mayTransfer(caller, office(t.to()));
        return end(caller, t, State.WITHDRAWN, "registry.transfer-withdraw", "");
    }

    private Transfer end(Caller caller, Transfer t, State state, String action, String answer) {
        return transactions.required(() -> {
            decide(caller, t, state, acts.now(), answer);
            access.people(caller, action, List.of(t.personCode()));
            return store.find(t.id()).orElseThrow();
        });
    }

    /** Only one answer counts, also when two arrive together. */
    private void decide(Caller caller, Transfer t, State state, Instant now, String answer) {
        if (!store.decide(t.id(), state, caller.account(), now, answer)) {
            throw ServiceException.conflict(Rejection.error("AN-054", "id", "La richiesta ha già avuto una risposta.", "Ricaricare la pagina per vederla."));
        }
    }

    @Override
    public Optional<Transfer> find(Caller caller, String transferId) {
        return transactions.required(() -> store.find(transferId)).filter(t -> mine(caller, t)).map(t -> {
            transactions.run(() -> access.people(caller, "registry.transfer-read", List.of(t.personCode())));
            return t;
        });
    }

    private boolean mine(Caller caller, Transfer t) {
        return access.transfers(caller, office(t.from())) || access.transfers(caller, office(t.to()));
    }

    @Override
    public List<Transfer> of(Caller caller, String fiscalCode) {
        String code = links.current(FiscalCode.normal(fiscalCode));
        Optional<Person> person = transactions.required(() -> people.find(code));
        access.mayRead(caller, person.map(competence::subject).orElse(Subject.person(code)));
        return transactions.required(() -> {
            access.people(caller, "registry.transfer-read", List.of(code));
            return store.of(code);
        });
    }

    @Override
    public List<Transfer> toAnswer(Caller caller, int limit) {
        access.mayTransfer(caller, office(caller.office()));
        return listed(caller, caller.office() == null ? store.waiting() : store.waitingFrom(caller.office()), limit);
    }

    @Override
    public List<Transfer> asked(Caller caller, int limit) {
        access.mayTransfer(caller, office(caller.office()));
        return listed(caller, caller.office() == null ? store.waiting() : store.waitingTo(caller.office()), limit);
    }

    private List<Transfer> listed(Caller caller, List<Transfer> found, int limit) {
        List<Transfer> shown = found.stream().limit(limit).toList();
        transactions.run(() -> access.people(caller, "registry.transfer-list", shown.stream().map(Transfer::personCode).toList()));
        return shown;
    }

    @Override
    public byte[] document(Caller caller, String transferId) {
        Transfer t = find(caller, transferId).filter(found -> found.protocol() != null)
                .orElseThrow(() -> ServiceException.notFound("L'atto di trasferimento non c'è: la richiesta non è stata accettata.").said("REG-NO-TRANSFER-ACT"));
        return document.write(t, store.actHash(t.id()));
    }

    private Transfer known(String id) {
        return transactions.required(() -> store.find(id)).orElseThrow(() -> ServiceException.notFound("La richiesta di trasferimento non esiste.").said("REG-NO-TRANSFER"));
    }

    private static Subject office(String office) {
        return new Subject(null, null, office);
    }
}
