package it.sintesi.bench;

import it.sintesi.careers.sweep.Columns;

import java.util.SplittableRandom;

/**
 * Twenty relations a person over ten years, made by chance from a seed: half a year from one start to the next, one in eight overlaps the one before, three in ten
 * part time, two declarations of availability a person after an ending, pay that changes now and then. The rows come in no order, as if by date of arrival.
 */
final class CareerData {
    /** Relations a person: three million for 150,000 people. */
    static final int EACH = 20;
    private static final int FIRST = 16_801;
    private static final String[] CONTRACTS = {"A.02.00", "A.02.00", "A.02.00", "A.01.00", "A.05.02", "A.03.09", "C.01.00", "B.01.00"};
    private static final int[] PARTS = {40, 50, 60, 75};

    private final int people;
    private final int[] start;
    private final int[] last;
    private final byte[] contract;
    private final byte[] hours;
    private final int[] pay;
    private final int[] given;
    private final int[] revoked;

    CareerData(int people, long seed) {
        this.people = people;
        int rows = people * EACH;
        start = new int[rows];
        last = new int[rows];
        contract = new byte[rows];
        hours = new byte[rows];
        pay = new int[rows];
        given = new int[people * 2];
        revoked = new int[people * 2];
        SplittableRandom random = new SplittableRandom(seed);
        for (int person = 0; person < people; person++) {
            live(person, random);
        }
    }

    private void live(int person, SplittableRandom random) {
        int day = FIRST + random.nextInt(120);
        int declared = 0;
        for (int i = 0; i < EACH; i++) {
            int row = person * EACH + i;
            int length = 1 + (int) exponential(random, 115);
            start[row] = i > 0 && random.nextInt(8) == 0 ? Math.max(FIRST, day - random.nextInt(60)) : day + (int) exponential(random, 65);
            last[row] = i == EACH - 1 && random.nextInt(3) == 0 ? Columns.OPEN : start[row] + length - 1;
            contract[row] = (byte) random.nextInt(CONTRACTS.length);
            hours[row] = (byte) (random.nextInt(10) < 3 ? PARTS[random.nextInt(PARTS.length)] : random.nextInt(30) == 0 ? Columns.UNKNOWN : Columns.FULL);
            pay[row] = 2_000 + random.nextInt(28_000);
            day = Math.max(day, start[row] + length);
            if (declared < 2 && i % 10 == 5) {
                given[person * 2 + declared] = day + random.nextInt(20);
                revoked[person * 2 + declared] = random.nextInt(7) == 0 ? day + 20 + random.nextInt(200) : Columns.OPEN;
                declared++;
            }
        }
    }

    private static double exponential(SplittableRandom random, double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    int people() {
        return people;
    }

    int relations() {
        return start.length;
    }

    /** The same rows as columns; shuffled, or person after person. */
    Columns columns(boolean shuffled, long seed) {
        Columns columns = new Columns(start.length);
        int[] numbers = new int[CONTRACTS.length];
        for (int i = 0; i < CONTRACTS.length; i++) {
            numbers[i] = columns.contract(CONTRACTS[i]);
        }
        int[] order = order(shuffled, seed);
        for (int row : order) {
            columns.relation(row / EACH, start[row], last[row], numbers[contract[row]], hours[row], row % 7);
            columns.pay(start[row], pay[row]);
            if (pay[row] % 6 == 0) {
                columns.pay(start[row] + 60, pay[row] + 500);
            }
        }
        for (int i = 0; i < given.length; i++) {
            columns.declaration(i / 2, given[i], revoked[i]);
        }
        return columns;
    }

    private int[] order(boolean shuffled, long seed) {
        int[] order = new int[start.length];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < order.length; i++) {
            int other = shuffled ? random.nextInt(i + 1) : i;
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** Receives a row. */
    interface Row {
        void take(int person, int first, int last, int hours) throws java.sql.SQLException;
    }

    /** Hands the rows over in the order of {@link #columns}. */
    void rows(boolean shuffled, long seed, Row sink) throws java.sql.SQLException {
        for (int row : order(shuffled, seed)) {
            sink.take(row / EACH, start[row], last[row], hours[row]);
        }
    }
}
