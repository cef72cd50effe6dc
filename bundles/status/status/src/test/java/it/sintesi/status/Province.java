package it.sintesi.status;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.WorkHistories;
import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.Dids;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.registry.api.PutResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The areas around in memory: communications, declarations, register. */
final class Province implements WorkHistories, Dids, People, PersonOffices {

    static final String ANNA = "RSSNNA85A41B157X", BRUNO = "BNCBRN80A01B157T", FORMER = "99900000001";
    static final String OFFICE = "cpi-breno";

    final Map<String, Work> works = new LinkedHashMap<>();
    final Map<String, Map<String, Long>> pays = new HashMap<>();
    final Map<String, Did> declarations = new LinkedHashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    /** A relation told by one communication, whose code is the identifier. */
    void work(String id, String worker, String contract, String start, String term, String end, Long pay) {
        works.put(id, new Work(id, worker, "99000010175", "Officine & Figli", LocalDate.parse(start), day(term), day(end), contract, false, null, false,
                List.of(new Step(id, EventKind.HIRING, LocalDate.parse(start)))));
        named.computeIfAbsent(id, code -> new TreeSet<>()).add(worker);
        Map<String, Long> told = new HashMap<>();
        told.put(worker, pay);
        pays.put(id, told);
    }

    void did(String id, String person, String given, DidState state, String revoked) {
        declarations.put(id, new Did(id, person, LocalDate.parse(given), state, DidOrigin.DESK, OFFICE, "2026/0000001", day(revoked), revoked == null ? null : RevocationCause.WAIVER, null));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public List<Work> of(Collection<String> workers) {
        return works.values().stream().filter(w -> workers.contains(w.worker())).toList();
    }

    @Override
    public List<Work> between(String first, String last) {
        return works.values().stream().filter(w -> w.worker().compareTo(first) >= 0 && w.worker().compareTo(last) <= 0).toList();
    }

    @Override
    public List<String> workersAfter(String worker, int limit) {
        Set<String> all = new TreeSet<>();
        works.values().forEach(w -> all.add(w.worker()));
        return all.stream().filter(w -> w.compareTo(worker) > 0).limit(limit).toList();
    }

    @Override
    public Set<String> workersTouchedBy(Collection<String> codes) {
        Set<String> workers = new TreeSet<>();
        codes.forEach(code -> workers.addAll(named.getOrDefault(code, Set.of())));
        return workers;
    }

    @Override
    public Map<String, Map<String, Long>> yearlyPay(Collection<String> codes) {
        Map<String, Map<String, Long>> found = new HashMap<>(pays);
        found.keySet().retainAll(codes);
        return found;
    }

    @Override
    public List<Did> ofPerson(Caller caller, String person) {
        return declarations.values().stream().filter(d -> d.person().equals(person)).toList();
    }

    @Override
    public Optional<Person> find(Caller caller, String fiscalCode) {
        return Optional.of(new Person(fiscalCode, "Rossi", "Anna", "F", LocalDate.of(1985, 1, 1), "B157", "000", new Address("B149", "25043", "Via Po 1"), null, null, Map.of()));
    }

    @Override
    public Optional<String> officeOf(Person person) {
        return Optional.of(OFFICE);
    }

    @Override
    public Optional<String> officeOn(String fiscalCode, LocalDate day) {
        return Optional.of(OFFICE);
    }

    @Override
    public List<Competence> history(Caller caller, String fiscalCode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Did> byId(Caller caller, String id) {
        return Optional.ofNullable(declarations.get(id));
    }

    @Override
    public Did revoke(Caller caller, String person, LocalDate day, RevocationCause cause, LocalDate barredUntil, String act) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Did restore(Caller caller, String id, String act) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Did takeIn(Caller caller, String person, LocalDate givenOn, DidOrigin origin, String externalId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Did confirm(Caller caller, String id, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Person> search(Caller caller, String text, PageRequest page) {
        return new Page<>(new ArrayList<>(), 0, 0, page.size());
    }

    @Override
    public PutResult save(Caller caller, Person person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult learn(Caller caller, Person facts, Origin origin) {
        throw new UnsupportedOperationException();
    }
}
