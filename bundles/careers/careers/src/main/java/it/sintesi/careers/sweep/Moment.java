package it.sintesi.careers.sweep;

import it.sintesi.rules.api.StatusRule.Figures;
import it.sintesi.rules.api.StatusRule.WorkKind;

/** The work of a day that bears on the status, summed up, and what the law makes of it; {@code decide} of the rules in figures. */
final class Moment {

    private static final int KEEPS = WorkKind.KEEPS.ordinal();
    private static final int SUBORDINATE = WorkKind.SUBORDINATE.ordinal();
    private static final int SELF = WorkKind.SELF_EMPLOYED.ordinal();

    private final Columns columns;
    private int works;
    private boolean earlier;
    private boolean subordinate;
    private boolean other;
    private boolean tooLong;
    private boolean unknown;
    private boolean unknownOther;
    private long employee;
    private long employeeOther;
    private long self;
    private int oldest;

    Moment(Columns columns) {
        this.columns = columns;
    }

    /** Sums up a day; without {@code money} no income is looked for, which is enough while nothing has to be decided. */
    void look(Life life, Running running, int day, byte[] kinds, Figures figures, boolean money) {
        works = 0;
        earlier = false;
        subordinate = false;
        other = false;
        tooLong = false;
        unknown = false;
        unknownOther = false;
        employee = 0;
        employeeOther = 0;
        self = 0;
        oldest = Columns.OPEN;
        for (int k = 0; k < running.size(); k++) {
            int i = running.get(k);
            int kind = kinds[life.contract[i]];
            if (kind != KEEPS) {
                take(kind, life.start[i], life.last[i], day, money ? income(life, i, day) : Columns.UNKNOWN, figures);
            }
        }
        for (int i = 0; i < life.incomes; i++) {
            int r = life.income[i];
            if (columns.earningRelation.get(r) == Columns.NO_RELATION && holds(r, day)) {
                take(columns.earningKind.get(r), columns.earningFrom.get(r), columns.earningTo.get(r), day, columns.earningYearly.get(r), figures);
            }
        }
    }

    private void take(int kind, int start, int last, int day, int income, Figures figures) {
        works++;
        earlier |= start < day;
        boolean isSubordinate = kind == SUBORDINATE;
        subordinate |= isSubordinate;
        other |= !isSubordinate;
        tooLong |= last == Columns.OPEN || last - start + 1 > figures.longest();
        oldest = isSubordinate ? Math.min(oldest, start) : oldest;
        if (income == Columns.UNKNOWN) {
            unknown = true;
            unknownOther |= !isSubordinate;
        } else if (kind == SELF) {
            self += income;
        } else {
            employee += income;
            employeeOther += isSubordinate ? 0 : income;
        }
    }

    private int income(Life life, int relation, int day) {
        int told = life.pay(relation, day);
        for (int i = 0; i < life.incomes; i++) {
            int r = life.income[i];
            if (columns.earningRelation.get(r) == life.row[relation] && holds(r, day)) {
                told = columns.earningYearly.get(r);
            }
        }
        return told;
    }

    private boolean holds(int income, int day) {
        return columns.earningFrom.get(income) <= day && day <= columns.earningTo.get(income);
    }

    boolean free() {
        return works == 0;
    }

    /** Whether some of the work was going on before the day. */
    boolean earlier() {
        return earlier;
    }

    boolean conserves(Figures f) {
        return !f.foreseen() && !unknown && self <= f.self() && employee + self <= f.employee();
    }

    /** Whether the status ends at once; asked when it is not conserved. */
    boolean loses(Figures f) {
        if (f.foreseen()) {
            return other || tooLong;
        }
        return !subordinate || unknownOther || self > f.self() || employeeOther + self > f.employee();
    }

    /** First day on which a suspension that began on that day can go on no longer. */
    int lostFrom(int runStart, Figures f) {
        return (f.cumulates() || oldest == Columns.OPEN ? runStart : Math.max(oldest, runStart)) + f.longest();
    }
}
