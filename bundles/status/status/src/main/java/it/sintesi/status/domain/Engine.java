package it.sintesi.status.domain;

import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.api.StatusRule.Decision;
import it.sintesi.rules.api.StatusRule.Effect;
import it.sintesi.status.api.StatusKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the facts of a life into its ledger. Pure: the same facts and rules give the same lines, in whatever order the facts arrived. */
public final class Engine {

    private final RuleBook rules;

    public Engine(RuleBook rules) {
        this.rules = rules;
    }

    /** The ledger; empty for a life without any event. */
    public Ledger ledger(Facts facts) {
        List<LocalDate> days = new ArrayList<>(Days.of(facts));
        List<Line> lines = new ArrayList<>(days.size());
        Walk walk = new Walk(facts, lines);
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            walk.through(Situation.of(facts, from, i + 1 < days.size() ? days.get(i + 1).minusDays(1) : null, rules.on(from)));
        }
        return new Ledger(lines);
    }

    /** What has to be remembered from one situation to the next. */
    private static final class Walk {

        private final Facts facts;
        private final List<Line> lines;
        private Declaration active;
        /** True while the declaration waits for work to end that was going on when it was given (art. 19 c. 4). */
        private boolean waiting;
        /** True while the work goes on that ended the declaration. */
        private boolean lost;
        /** First day of the suspension that goes on, null without one. */
        private LocalDate runStart;
        /** The declaration that ends with this situation, null when none does. */
        private Declaration revoked;

        Walk(Facts facts, List<Line> lines) {
            this.facts = facts;
            this.lines = lines;
        }

        void through(Situation s) {
            revoked = active != null && active.revokedOn() != null && !s.from().isBefore(active.revokedOn()) ? active : null;
            if (revoked != null) {
                active = null;
                waiting = false;
                runStart = null;
            }
            Said event = Words.event(facts, s, active == null && declare(s) ? active : null, revoked);
            if (s.works().isEmpty()) {
                free(s, event);
            } else if (active == null) {
                add(s, lost ? StatusKind.LOST : StatusKind.EMPLOYED, lost ? Words.LOSS : Words.STATUS, lost ? Words.stillLost(s) : Words.employed(s), event);
            } else {
                work(s, event);
            }
        }

        private boolean declare(Situation s) {
            active = facts.declarations().stream()
                    .filter(d -> d.givenOn().equals(s.from()) && (d.revokedOn() == null || d.revokedOn().isAfter(d.givenOn()))).findFirst().orElse(null);
            waiting = active != null && s.works(s.from());
            return active != null;
        }

        private void free(Situation s, Said event) {
            waiting = false;
            lost = false;
            runStart = null;
            add(s, active == null ? StatusKind.NONE : StatusKind.UNEMPLOYED, Words.STATUS, active == null ? Words.none(s) : Words.unemployed(active, s), event);
        }

        private void work(Situation s, Said event) {
            Outcome<Decision> outcome = s.rule().decide(new StatusRule.Facts(s.from(), runStart == null ? s.from() : runStart, s.works()));
            Effect effect = outcome.value().effect();
            if (effect == Effect.CONSERVES) {
                waiting = false;
                lost = false;
                runStart = null;
                add(s, StatusKind.CONSERVED, Words.law(outcome), Words.text(outcome), event);
            } else if (waiting) {
                add(s, lost ? StatusKind.LOST : StatusKind.EMPLOYED, Words.NOTICE, Words.waiting(active), event);
            } else if (effect == Effect.LOSES) {
                lose(s, s.from(), outcome, event);
            } else {
                suspend(s, outcome, event);
            }
        }

        private void suspend(Situation s, Outcome<Decision> outcome, Said event) {
            runStart = runStart == null ? s.from() : runStart;
            LocalDate lostFrom = outcome.value().lostFrom();
            if (!lostFrom.isAfter(s.from())) {
                lose(s, s.from(), outcome, event);
            } else if (s.to() != null && lostFrom.isAfter(s.to())) {
                add(s, StatusKind.SUSPENDED, Words.law(outcome), Words.text(outcome), event);
            } else {
                Situation before = new Situation(s.from(), lostFrom.minusDays(1), s.works(), s.sources(), s.keeps(), s.rule());
                add(before, StatusKind.SUSPENDED, Words.law(outcome), Words.text(outcome), event);
                lose(s, lostFrom, outcome, Words.tooLong(runStart, lostFrom));
            }
        }

        private void lose(Situation s, LocalDate day, Outcome<Decision> outcome, Said event) {
            Situation rest = new Situation(day, s.to(), s.works(), s.sources(), s.keeps(), s.rule());
            add(rest, StatusKind.LOST, Words.law(outcome), Words.text(outcome), event);
            active = null;
            runStart = null;
            lost = true;
        }

        private void add(Situation s, StatusKind kind, String law, Said reason, Said event) {
            Line line = Words.line(s, kind, active, law, reason, event);
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.sameReason(line)) {
                lines.set(lines.size() - 1, last.between(last.from(), line.to()));
            } else {
                lines.add(line);
            }
        }
    }
}
