package it.sintesi.demo;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.SanctionDesk;
import it.sintesi.conditionality.api.SanctionReviews;
import it.sintesi.conditionality.api.Sanctions;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases of conditionality after missed calls, missed labs and a refused offer; each goes as far as its course says. */
final class SanctionArea implements Area {

    /** What is done with a case, and how many days after the fault. */
    private record Move(int after, String what) {
    }

    private static final Move WARN = new Move(4, "WARN"), PROPOSE = new Move(18, "PROPOSE"), DECIDE = new Move(24, "DECIDE"), ASK = new Move(40, "ASK_REVIEW"), START = new Move(50, "START_REVIEW");
    private static final Map<String, List<Move>> COURSES = Map.ofEntries(Map.entry("CASE_OPENED", List.of()), Map.entry("CASE_WARNED", List.of(WARN)), Map.entry("LAB_MISSED", List.of(WARN)),
            Map.entry("CASE_REASONS", List.of(WARN, new Move(7, "REASONS"))), Map.entry("CASE_PROPOSED", List.of(WARN, PROPOSE)), Map.entry("OFFER_REFUSED", List.of(WARN, PROPOSE)),
            Map.entry("CASE_DECIDED", List.of(WARN, PROPOSE, DECIDE)), Map.entry("CASE_REVIEW_ASKED", List.of(WARN, PROPOSE, DECIDE, ASK)),
            Map.entry("CASE_REVIEWING", List.of(WARN, PROPOSE, DECIDE, ASK, START)), Map.entry("CASE_UPHELD", List.of(WARN, PROPOSE, DECIDE, ASK, START, new Move(65, "UPHELD"))),
            Map.entry("CASE_REJECTED", List.of(WARN, PROPOSE, DECIDE, ASK, START, new Move(65, "REJECTED"))),
            Map.entry(StatusArea.OLD_MISTAKE, List.of(WARN)), Map.entry("CASE_JUSTIFIED", List.of(WARN, new Move(7, "REASONS"), new Move(10, "ACCEPT"))), Map.entry("CASE_CLOSED", List.of(new Move(5, "CLOSE"))));
    private static final List<String> ORDINARY = List.of("CASE_JUSTIFIED", "CASE_DECIDED", "CASE_CLOSED", "CASE_DECIDED", "CASE_JUSTIFIED", "CASE_DECIDED", "CASE_REJECTED", "CASE_DECIDED");
    /** Days that a step waits for its case. */
    private static final int PATIENCE = 10;
    private static final int LAB_AFTER_PACT = 30;
    /** On which day after the pact somebody refuses a suitable offer. */
    private static final Map<String, Integer> OFFERS = Map.of("OFFER_REFUSED", 160, StatusArea.OLD_MISTAKE, 690);

    private final SanctionDesk desk;
    private final Sanctions sanctions;
    private final SanctionReviews reviews;
    private final Desk people;
    private final Diary diary = new Diary();
    private LocalDate today;

    SanctionArea(SanctionDesk desk, Sanctions sanctions, SanctionReviews reviews, Desk people) {
        this.desk = desk;
        this.sanctions = sanctions;
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    public String name() {
        return "conditionality";
    }

    @Override
    public void prepare(String anybody) {
        sanctions.ofPerson(people.operator(anybody), anybody);
    }

    @Override
    public boolean happen(ServiceEvent event) {
        String scene = people.directory().scene(event.code());
        if (event.kind() == ServiceEvent.Kind.MISSED) {
            plan(event.code(), event.day(), COURSES.getOrDefault(scene, COURSES.get(ORDINARY.get(event.person() % ORDINARY.size()))));
            return true;
        }
        if (event.kind() == ServiceEvent.Kind.PACT && PactArea.misses(event, people.directory())) {
            plan(event.code(), event.day().plusDays(PactArea.MISSED_LAB), COURSES.get(ORDINARY.get(event.person() % ORDINARY.size())));
            return true;
        }
        if (event.kind() == ServiceEvent.Kind.PACT && scene.equals("LAB_MISSED")) {
            plan(event.code(), event.day().plusDays(LAB_AFTER_PACT), COURSES.get(scene));
            return true;
        }
        if (event.kind() == ServiceEvent.Kind.PACT && OFFERS.containsKey(scene)) {
            LocalDate refused = event.day().plusDays(OFFERS.get(scene));
            diary.note(refused, "OFFER", () -> offer(event.code(), refused));
            plan(event.code(), refused, COURSES.get(scene));
            return true;
        }
        return false;
    }

    private void plan(String person, LocalDate fault, List<Move> course) {
        if (!course.isEmpty()) {
            diary.note(fault.plusDays(course.get(0).after()), course.get(0).what(), () -> step(person, fault, course, PATIENCE));
        }
    }

    /** The case is opened by an event that may still be on its way: then the step waits a day. One step is planned after the other, with the days between them. */
    private boolean step(String person, LocalDate fault, List<Move> course, int patience) {
        Move now = course.get(0);
        boolean done = move(person, fault, now.what());
        if (!done && patience > 0) {
            diary.note(today.plusDays(1), now.what(), () -> step(person, fault, course, patience - 1));
        } else if (done && course.size() > 1) {
            Move next = course.get(1);
            diary.note(today.plusDays(next.after() - now.after()), next.what(), () -> step(person, fault, course.subList(1, course.size()), PATIENCE));
        }
        return done;
    }

    /** The case may not be there: the appointment was never made, or the office dealt with it otherwise. */
    private boolean move(String person, LocalDate fault, String what) {
        Caller operator = people.operator(person);
        Sanction open = sanctions.ofPerson(operator, person).stream().filter(sanction -> !sanction.faultDay().isBefore(fault)).findFirst().orElse(null);
        if (open == null) {
            return false;
        }
        String id = open.id();
        switch (what) {
            case "WARN" -> desk.warn(operator, id);
            case "REASONS" -> desk.giveReasons(people.citizen(person), id, new SanctionDesk.Reasons("SUMMONS", "Ero stata citata come testimone", open.faultDay(), null));
            case "ACCEPT" -> desk.accept(operator, id, "Visto l'ordine di comparire allo sportello");
            case "CLOSE" -> desk.close(operator, id, "L'avviso era partito per un indirizzo non più valido");
            case "PROPOSE" -> desk.propose(operator, id, "Nessun motivo comunicato entro il termine");
            case "DECIDE" -> desk.decide(people.supervisor(person), id, null);
            case "ASK_REVIEW" -> desk.askReview(people.citizen(person), id, "L'avviso è arrivato dopo il giorno dell'appuntamento");
            case "START_REVIEW" -> reviews.started(people.supervisor(person), id);
            default -> reviews.concluded(people.supervisor(person), id, SanctionReviews.Result.valueOf(what), "12/" + open.faultDay().getYear(), "Esaminata la consegna dell'avviso");
        }
        return true;
    }

    /** An offer that is suitable by every condition: same work, full time, near, above the minimum pay. */
    private boolean offer(String person, LocalDate refused) {
        Map<String, String> form = new HashMap<>(Map.of("day", refused.minusDays(2).toString(), "unemployedDays", "170", "coherence", "SAME", "start", refused.plusDays(10).toString(),
                "weeklyHours", "40", "lastHours", "40", "monthlyPay", "1850", "minimumPay", "1700", "benefit", "900", "kilometres", "8"));
        form.putAll(Map.of("transitMinutes", "25", "id", UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).toString(), "employer",
                people.directory().employers().get(1).name(), "job", "Addetta al montaggio", "refusedOn", refused.toString()));
        desk.offerRefused(people.operator(person), person, form);
        return true;
    }

    @Override
    public List<Chore> chores(LocalDate day) {
        today = day;
        return diary.due(day);
    }
}
