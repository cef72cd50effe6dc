package it.sintesi.demo.lives;

import it.sintesi.demo.lives.Telling.Manner;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Tells the jobs of one person as employers do: mostly in time, sometimes late, twice, wrongly or not at all. */
final class Teller {

    private static final double LATE_STARTS = 5;
    private static final double LATE_EVENTS = 3;
    private static final double MISSING_ENDS = 1;
    private static final double DUPLICATES = 0.5;
    private static final double WRONG_CODES = 0.5;
    private static final double RECTIFIED = 1.5;
    private static final double URGENT = 6;

    private final LifePerson person;
    private final Dice dice;
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();
    private LocalDateTime last;
    private int serial;

    Teller(LifePerson person, Dice dice) {
        this.person = person;
        this.dice = dice;
    }

    List<Telling> tellings() {
        return tellings;
    }

    List<Truth> truths() {
        return truths;
    }

    void tell(Employment job) {
        last = null;
        for (JobEvent event : job.events()) {
            if (event.kind() == JobEvent.Kind.START) {
                start(job, event);
            } else if (event.kind() == JobEvent.Kind.END && job.ranOut() && dice.percent(MISSING_ENDS)) {
                truth(key(), Fault.MISSING_END, event);
            } else {
                boolean late = dice.percent(LATE_EVENTS) && job.events().get(job.events().size() - 1) == event;
                String key = add(Manner.ORDINARY, event, late ? late(event) : event.day().plusDays(dice.between(0, 3)), null, true);
                if (late) {
                    truth(key, Fault.LATE_EVENT, event);
                }
            }
        }
    }

    /** A job that is agreed, told and called off before it begins. */
    void callOff(Job job) {
        last = null;
        JobEvent event = new JobEvent(JobEvent.Kind.START, job.start(), null, job, null);
        String key = add(Manner.ORDINARY, event, job.start().minusDays(4), null, true);
        truth(add(Manner.CANCELLATION, event, job.start().minusDays(2), key, false), Fault.CANCELLATION, event);
    }

    void overlap(Employment job) {
        tell(job);
        truth(tellings.get(tellings.size() - job.events().size()).key(), Fault.OVERLAP, job.events().get(0));
    }

    private void start(Employment job, JobEvent event) {
        LocalDate day = event.day();
        LocalDate end = job.end();
        long length = end == null ? 1_000 : ChronoUnit.DAYS.between(day, end);
        boolean patient = event.after().employer().patient();
        if (event.after().seasonal() && length > 10 && dice.percent(URGENT)) {
            String urgent = add(Manner.URGENCY, event, day.minusDays(1), null, false);
            add(Manner.AFTER_URGENCY, event, day.plusDays(2), urgent, true);
            return;
        }
        if (length > (patient ? 90 : 25) && dice.percent(LATE_STARTS)) {
            truth(add(Manner.ORDINARY, event, patient ? late(event) : day.plusDays(dice.between(1, 12)), null, true), Fault.LATE_START, event);
            return;
        }
        LocalDate sent = patient ? day.plusDays(dice.between(0, 4)) : day.minusDays(dice.between(1, 4));
        if (dice.percent(WRONG_CODES)) {
            truth(add(Manner.WRONG_CODE, event, sent, null, false), Fault.WRONG_CODE, event);
        }
        String key = add(Manner.ORDINARY, event, sent, null, true);
        if (length > 25 && dice.percent(DUPLICATES)) {
            String copy = add(Manner.ORDINARY, event, sent.plusDays(1), null, false);
            truth(copy, Fault.DUPLICATE_START, event);
            if (!patient && !sent.plusDays(1).isBefore(day)) {
                // Told in time, told again too late: both are true of the copy.
                truth(copy, Fault.LATE_START, event);
            }
        } else if (length > 25 && !patient && dice.percent(RECTIFIED)) {
            Job paid = event.after().hours(event.after().hours(), event.after().pay() + 600);
            JobEvent mended = new JobEvent(JobEvent.Kind.START, day, null, paid, null);
            truth(add(Manner.RECTIFICATION, mended, sent.plusDays(1), key, false), Fault.RECTIFICATION, event);
        }
    }

    private LocalDate late(JobEvent event) {
        LocalDate day = event.day();
        Job job = event.before() == null ? event.after() : event.before();
        return job.employer().patient() ? day.plusMonths(1).withDayOfMonth(20).plusDays(dice.between(4, 20)) : day.plusDays(dice.between(10, 30));
    }

    private String add(Manner manner, JobEvent event, LocalDate day, String refersTo, boolean counted) {
        LocalDateTime at = day.atTime(LocalTime.of(8, 30).plusSeconds(dice.below(9 * 3_600)));
        // Nothing is told before what it rests on.
        at = last == null || at.isAfter(last) ? at : last.plusMinutes(1);
        last = at;
        String key = key();
        tellings.add(new Telling(key, at, manner, event, refersTo, counted));
        return key;
    }

    private String key() {
        return "v%07d-%03d".formatted(person.index(), serial++);
    }

    private void truth(String key, Fault fault, JobEvent event) {
        Job job = event.before() == null ? event.after() : event.before();
        truths.add(new Truth(key, fault, person.code(), job.employer().code(), job.start(), event.day()));
    }
}
