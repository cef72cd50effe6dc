package it.sintesi.status.application;

import it.sintesi.communications.api.WorkHistories;
import it.sintesi.status.domain.Declaration;
import it.sintesi.status.domain.Facts;
import it.sintesi.status.domain.Income;
import it.sintesi.status.domain.Job;
import it.sintesi.status.persistence.FactStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Brings together all that the status of people rests on; call it in a transaction. */
public final class FactsReader {

    private static final String OPEN_ENDED_AGENCY = "A.06.00";

    private final WorkHistories histories;
    private final FactStore store;

    public FactsReader(WorkHistories histories, FactStore store) {
        this.histories = histories;
        this.store = store;
    }

    /** Facts of one person, those of merged codes included. */
    public Facts of(String person) {
        Map<String, String> aliases = store.aliases();
        if (aliases.containsKey(person)) {
            return Facts.NONE;
        }
        List<Facts> parts = new ArrayList<>(List.of(between(person, person, true).getOrDefault(person, Facts.NONE)));
        aliases.forEach((former, code) -> {
            if (code.equals(person)) {
                parts.add(between(former, former, true).getOrDefault(former, Facts.NONE));
            }
        });
        return together(parts);
    }

    /** Relations of one person; reads nothing that would have to be kept, so a page may ask. */
    public List<Job> jobs(String person) {
        return between(person, person, false).getOrDefault(person, Facts.NONE).jobs();
    }

    /** Facts of all people from one code to another, both included; people without any are left out, merged codes are under the one that counts. */
    public Map<String, Facts> ofRange(String first, String last) {
        Map<String, Facts> facts = between(first, last, true);
        store.aliases().forEach((former, code) -> {
            facts.remove(former);
            if (code.compareTo(first) >= 0 && code.compareTo(last) <= 0) {
                facts.put(code, of(code));
            }
        });
        return facts;
    }

    /** People of the province after a code, in order. */
    public List<String> peopleAfter(String person, int limit) {
        Set<String> people = new TreeSet<>(store.peopleAfter(person, limit));
        people.addAll(histories.workersAfter(person, limit));
        return people.stream().limit(limit).toList();
    }

    private static Facts together(List<Facts> parts) {
        return parts.size() == 1 ? parts.get(0) : Facts.of(parts.stream().flatMap(p -> p.declarations().stream()).toList(), parts.stream().flatMap(p -> p.jobs().stream()).toList(),
                parts.stream().flatMap(p -> p.incomes().stream()).toList());
    }

    private Map<String, Facts> between(String first, String last, boolean readPay) {
        List<WorkHistories.Work> works = first.equals(last) ? histories.of(List.of(first)) : histories.between(first, last);
        Map<String, Map<String, Long>> pays = readPay ? pays(works, first, last) : store.pays(first, last);
        Map<String, List<Job>> jobs = new HashMap<>();
        works.forEach(w -> jobs.computeIfAbsent(w.worker(), p -> new ArrayList<>(2)).add(job(w, pays.getOrDefault(w.worker(), Map.of()))));
        Map<String, List<Declaration>> declarations = store.declarations(first, last);
        Map<String, List<Income>> incomes = store.incomes(first, last);
        Set<String> people = new TreeSet<>(jobs.keySet());
        people.addAll(declarations.keySet());
        people.addAll(incomes.keySet());
        Map<String, Facts> facts = new HashMap<>();
        people.forEach(p -> facts.put(p, Facts.of(declarations.getOrDefault(p, List.of()), jobs.getOrDefault(p, List.of()), incomes.getOrDefault(p, List.of()))));
        return facts;
    }

    /** Pay by worker and code; communications that were not read yet are read now, once. */
    private Map<String, Map<String, Long>> pays(Collection<WorkHistories.Work> works, String first, String last) {
        Map<String, Map<String, Long>> known = store.pays(first, last);
        Set<String> missing = new TreeSet<>();
        works.forEach(w -> w.steps().forEach(s -> {
            if (!known.getOrDefault(w.worker(), Map.of()).containsKey(s.code())) {
                missing.add(s.code());
            }
        }));
        if (missing.isEmpty()) {
            return known;
        }
        Map<String, Map<String, Long>> read = new HashMap<>();
        histories.yearlyPay(missing).forEach((code, byWorker) -> read.put(code, new HashMap<>(byWorker)));
        // What tells no pay of this worker is marked as read, too.
        works.forEach(w -> w.steps().stream().filter(s -> missing.contains(s.code())).forEach(s -> read.computeIfAbsent(s.code(), c -> new HashMap<>()).putIfAbsent(w.worker(), null)));
        store.keepPays(read);
        return store.pays(first, last);
    }

    private static Job job(WorkHistories.Work w, Map<String, Long> pays) {
        LocalDate lastDay = w.end() != null ? w.end() : w.expectedEnd();
        if (lastDay == null && w.agencyWork() && !OPEN_ENDED_AGENCY.equals(w.contract())) {
            lastDay = w.assignmentsEnd();
        }
        List<Job.Pay> told = w.steps().stream().map(s -> new Job.Pay(s.day().isBefore(w.start()) ? w.start() : s.day(), pays.get(s.code()))).toList();
        return new Job(w.relation(), w.contract(), w.employerName(), w.start(), lastDay, w.end() != null, told);
    }
}
