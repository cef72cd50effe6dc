package it.sintesi.careers.sweep;

import it.sintesi.rules.api.StatusRule.Figures;
import it.sintesi.status.api.StatusKind;

/** The unemployment status of one person from day to day: the walk of the status area, without its words. */
final class StatusWalk {

    private static final int NONE = Columns.OPEN;

    private final Law law;
    private final byte[][] kinds;
    private final Columns columns;
    private final Moment moment;
    private final DayList days = new DayList();
    private final Running running = new Running();
    private Life life;
    private Periods out;
    private int who;
    /** Number of the declaration that counts, -1 for none. */
    private int active;
    /** True while the declaration waits for work to end that was going on when it was given (D.Lgs. 150/2015 art. 19 c. 4). */
    private boolean waiting;
    /** True while the work goes on that ended the declaration. */
    private boolean lost;
    /** First day of the suspension that goes on. */
    private int runStart;

    StatusWalk(Columns columns, Law law, byte[][] kinds) {
        this.columns = columns;
        this.law = law;
        this.kinds = kinds;
        this.moment = new Moment(columns);
    }

    /** @param work days on which work begins or has ended */
    void walk(Life facts, DayList work, int person, Periods periods) {
        life = facts;
        who = person;
        out = periods;
        active = -1;
        waiting = false;
        lost = false;
        runStart = NONE;
        days.copy(work);
        collect();
        running.begin();
        for (int d = 0; d < days.size(); d++) {
            through(days.get(d), days.until(d));
        }
    }

    // Days of work are there already.
    private void collect() {
        for (int i = 0; i < life.declarations; i++) {
            days.add(life.given[i]);
            if (life.revoked[i] != Columns.OPEN) {
                days.add(life.revoked[i]);
            }
        }
        for (int i = 0; i < life.relations; i++) {
            for (int p = life.payFrom[i]; p < life.payFrom[i + 1]; p++) {
                if (life.payDay[p] != life.start[i] && life.goesOn(i, life.payDay[p])) {
                    days.add(life.payDay[p]);
                }
            }
        }
        for (int i = 0; i < life.incomes; i++) {
            collectIncome(life.income[i]);
        }
    }

    private void collectIncome(int r) {
        int from = columns.earningFrom.get(r);
        int relation = columns.earningRelation.get(r);
        if (columns.earningTo.get(r) < from) {
            return;
        }
        boolean known = relation == Columns.NO_RELATION;
        for (int i = 0; i < life.relations && !known; i++) {
            known = life.row[i] == relation && life.goesOn(i, from);
        }
        if (known) {
            days.add(from);
            days.after(columns.earningTo.get(r));
        }
    }

    private void through(int from, int to) {
        if (active >= 0 && from >= life.revoked[active]) {
            active = -1;
            waiting = false;
            runStart = NONE;
        }
        int regime = law.regime(from);
        Figures figures = law.figures(regime);
        running.moveTo(life, from);
        moment.look(life, running, from, kinds[regime], figures, life.declarations > 0);
        if (active < 0) {
            declare(from);
        }
        if (moment.free()) {
            waiting = false;
            lost = false;
            runStart = NONE;
            add(from, to, active < 0 ? StatusKind.NONE : StatusKind.UNEMPLOYED);
        } else if (active < 0) {
            add(from, to, lost ? StatusKind.LOST : StatusKind.EMPLOYED);
        } else {
            work(from, to, figures);
        }
    }

    private void declare(int day) {
        for (int i = 0; i < life.declarations && active < 0; i++) {
            if (life.given[i] == day) {
                active = i;
                waiting = moment.earlier();
            }
        }
    }

    private void work(int from, int to, Figures figures) {
        if (moment.conserves(figures)) {
            waiting = false;
            lost = false;
            runStart = NONE;
            add(from, to, StatusKind.CONSERVED);
        } else if (waiting) {
            add(from, to, lost ? StatusKind.LOST : StatusKind.EMPLOYED);
        } else if (moment.loses(figures)) {
            lose(from, to);
        } else {
            runStart = runStart == NONE ? from : runStart;
            int lostFrom = moment.lostFrom(runStart, figures);
            if (lostFrom <= from) {
                lose(from, to);
            } else if (to != Columns.OPEN && lostFrom > to) {
                add(from, to, StatusKind.SUSPENDED);
            } else {
                add(from, lostFrom - 1, StatusKind.SUSPENDED);
                lose(lostFrom, to);
            }
        }
    }

    private void lose(int from, int to) {
        add(from, to, StatusKind.LOST);
        active = -1;
        runStart = NONE;
        lost = true;
    }

    private void add(int from, int to, StatusKind kind) {
        out.add(who, from, to, kind, active < 0 ? NONE : life.given[active]);
    }
}
