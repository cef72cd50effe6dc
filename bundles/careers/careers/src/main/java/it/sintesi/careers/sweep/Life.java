package it.sintesi.careers.sweep;

import java.util.Arrays;

/** The facts of one person, copied out of the columns side by side; used again for the next one. Relations stand in the order in which they began. */
final class Life {

    int relations;
    int[] row = new int[32];
    int[] start = new int[32];
    int[] last = new int[32];
    int[] contract = new int[32];
    int[] hours = new int[32];
    int[] employer = new int[32];
    /** Pays of relation i stand from payFrom[i] to payFrom[i + 1], in order of days. */
    int[] payFrom = new int[33];
    int[] payDay = new int[48];
    int[] payYearly = new int[48];
    int declarations;
    int[] given = new int[16];
    int[] revoked = new int[16];
    int incomes;
    int[] income = new int[8];

    private long[] order = new long[32];
    private int[] employers = new int[32];
    private final Columns columns;
    private final Groups byRelation;
    private final Groups byDeclaration;
    private final Groups byIncome;

    Life(Columns columns, Groups byRelation, Groups byDeclaration, Groups byIncome) {
        this.columns = columns;
        this.byRelation = byRelation;
        this.byDeclaration = byDeclaration;
        this.byIncome = byIncome;
    }

    void load(int person) {
        loadRelations(person);
        int from = byDeclaration.from(person);
        declarations = 0;
        int count = byDeclaration.to(person) - from;
        if (given.length < count) {
            given = new int[count * 2];
            revoked = new int[count * 2];
        }
        for (int i = 0; i < count; i++) {
            declare(byDeclaration.row(from + i));
        }
        int earned = byIncome.from(person);
        incomes = byIncome.to(person) - earned;
        if (income.length < incomes) {
            income = new int[incomes * 2];
        }
        for (int i = 0; i < incomes; i++) {
            income[i] = byIncome.row(earned + i);
        }
    }

    private void loadRelations(int person) {
        int from = byRelation.from(person);
        relations = byRelation.to(person) - from;
        room(relations);
        int[] facts = columns.relation.raw();
        sort(from, facts);
        int pays = 0;
        for (int i = 0; i < relations; i++) {
            int r = byRelation.row(from + (int) order[i]);
            int at = r * Columns.WIDTH;
            row[i] = r;
            start[i] = facts[at + Columns.START];
            last[i] = facts[at + Columns.LAST];
            contract[i] = facts[at + Columns.CONTRACT];
            hours[i] = facts[at + Columns.HOURS];
            employer[i] = facts[at + Columns.EMPLOYER];
            payFrom[i] = pays;
            int first = facts[at + Columns.PAYS];
            for (int p = first; p < first + facts[at + Columns.PAY_COUNT]; p++) {
                pays = pay(pays, payFrom[i], p);
            }
        }
        payFrom[relations] = pays;
    }

    // By first day; of one day in order of arrival.
    private void sort(int from, int[] facts) {
        for (int i = 0; i < relations; i++) {
            order[i] = (long) facts[byRelation.row(from + i) * Columns.WIDTH + Columns.START] << Integer.SIZE | i;
        }
        Arrays.sort(order, 0, relations);
    }

    // In order of days; of one day in order of arrival.
    private int pay(int pays, int first, int p) {
        if (pays == payDay.length) {
            payDay = Arrays.copyOf(payDay, pays * 2);
            payYearly = Arrays.copyOf(payYearly, pays * 2);
        }
        int day = columns.pay.get(2 * p);
        int at = pays;
        while (at > first && payDay[at - 1] > day) {
            payDay[at] = payDay[at - 1];
            payYearly[at] = payYearly[at - 1];
            at--;
        }
        payDay[at] = day;
        payYearly[at] = columns.pay.get(2 * p + 1);
        return pays + 1;
    }

    // Declarations that never counted are left out; the others in order of days.
    private void declare(int r) {
        int day = columns.given.get(r);
        if (columns.revoked.get(r) <= day) {
            return;
        }
        int at = declarations++;
        while (at > 0 && given[at - 1] > day) {
            given[at] = given[at - 1];
            revoked[at] = revoked[at - 1];
            at--;
        }
        given[at] = day;
        revoked[at] = columns.revoked.get(r);
    }

    private void room(int wanted) {
        if (row.length < wanted) {
            int size = wanted * 2;
            row = new int[size];
            start = new int[size];
            last = new int[size];
            contract = new int[size];
            hours = new int[size];
            employer = new int[size];
            employers = new int[size];
            order = new long[size];
            payFrom = new int[size + 1];
        }
    }

    /** How many different employers there are. */
    int employers() {
        System.arraycopy(employer, 0, employers, 0, relations);
        Arrays.sort(employers, 0, relations);
        int different = 0;
        for (int i = 0; i < relations; i++) {
            different += i == 0 || employers[i] != employers[i - 1] ? 1 : 0;
        }
        return different;
    }

    /** Whether the relation goes on that day; one that ends before it begins never does. */
    boolean goesOn(int i, int day) {
        return start[i] <= day && day <= last[i];
    }

    /** Pay in force on a day: what was told last; a communication that says nothing leaves what was told before. */
    int pay(int i, int day) {
        int told = Columns.UNKNOWN;
        for (int p = payFrom[i]; p < payFrom[i + 1]; p++) {
            if (payYearly[p] != Columns.UNKNOWN && (told == Columns.UNKNOWN || payDay[p] <= day)) {
                told = payYearly[p];
            }
        }
        return told;
    }
}
