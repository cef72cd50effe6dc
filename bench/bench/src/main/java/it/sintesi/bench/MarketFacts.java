package it.sintesi.bench;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.format.model.FormKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Ten years of a labour market, made up line by line from a number: the mix of performance.md (39 % beginnings, 38 % endings, 17 % extensions, 6 %
 * transformations), employers, places and professions by Zipf. Nothing is kept: the same line always comes out the same.
 */
final class MarketFacts implements CommunicationFacts {
    private static final int PORTION = 10_000;
    private static final long FIRST = LocalDate.of(2016, 1, 1).toEpochDay();
    private static final int DAYS = 3653;
    private static final Instant CERTIFIED = Instant.parse("2026-01-01T00:00:00Z");
    private static final String[] CONTRACTS = {"A.02.00", "A.01.00", "A.03.09", "A.05.02", "A.04.02", "B.03.00", "C.01.00", "H.01.00", "I.02.00", "A.02.01"};
    private static final String[] ACTIVITIES = {"25.62.00", "47.11.40", "56.10.11", "41.20.00", "01.11.10", "49.41.00", "81.21.00", "85.20.00", "86.10.20", "10.71.10", "62.01.00", "69.20.11",
        "46.73.29", "28.99.99", "55.10.00", "96.02.01", "84.11.10", "64.19.10", "38.11.00", "35.11.00", "93.11.90"};
    private static final String[] SCHOOLS = {"10", "20", "30", "40", "70"};
    private static final String[] CITIZENS = {"000", "000", "000", "000", "000", "000", "201", "235", "330", "436"};
    private static final String[] CAUSES = {"DI", "DI", "LO", "LC", "RC", "PP"};
    private final int relations;
    private final int people;
    private final List<String> places;

    MarketFacts(int communications, List<String> places) {
        this.relations = (int) Math.round(communications * 0.39);
        this.people = Math.max(1000, communications / 20);
        this.places = places;
    }

    private static long mix(long n, int salt) {
        long z = (n + 1) * 0x9e3779b97f4a7c15L + salt * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static double unit(long n, int salt) {
        return (mix(n, salt) >>> 11) * 0x1.0p-53;
    }

    // Few are many: the square of a uniform number squared again.
    private static int skewed(long n, int salt, int of) {
        return (int) (of * Math.pow(unit(n, salt), 3));
    }

    private void relation(int i, List<Fact> facts, List<Standing> standings) {
        int worker = (int) (unit(i, 1) * people);
        LocalDate start = LocalDate.ofEpochDay(FIRST + (long) (unit(i, 2) * DAYS));
        String contract = CONTRACTS[skewed(i, 3, CONTRACTS.length)];
        boolean term = !"A.01.00".equals(contract) && !"A.03.09".equals(contract);
        LocalDate expected = term ? start.plusDays(1 + (long) (Math.pow(unit(i, 4), 3) * 700)) : null;
        boolean extended = term && unit(i, 5) < 0.62;
        boolean stable = term && unit(i, 6) < 0.2;
        LocalDate end = unit(i, 7) < 0.97 ? start.plusDays((long) (Math.pow(unit(i, 8), 3) * 1400)) : null;
        String id = "R" + i;
        String employer = "E" + skewed(i, 9, people / 6 + 10);
        String person = "W" + worker;
        String place = places.get(skewed(i, 10, places.size()));
        String home = places.get(skewed(worker, 11, places.size()));
        String activity = ACTIVITIES[skewed(i, 12, ACTIVITIES.length)];
        String occupation = 1 + skewed(i, 13, 8) + "." + (1 + skewed(i, 14, 4)) + "." + (1 + skewed(i, 15, 5)) + ".2.0.1";
        LocalDate birth = LocalDate.of(1956 + (int) (unit(worker, 16) * 45), 1 + (int) (unit(worker, 17) * 12), 15);
        String sex = unit(worker, 18) < 0.55 ? "M" : "F";
        String citizen = CITIZENS[(int) (unit(worker, 19) * CITIZENS.length)];
        String school = SCHOOLS[(int) (unit(worker, 20) * SCHOOLS.length)];
        String time = unit(i, 21) < 0.65 ? "F" : "P";
        LocalDate last = extended ? expected.plusDays(60) : expected;
        if (facts != null) {
            EventKind[] kinds = {EventKind.HIRING, extended ? EventKind.EXTENSION : null, stable ? EventKind.TRANSFORMATION : null, end == null ? null : EventKind.TERMINATION};
            for (int k = 0; k < kinds.length; k++) {
                if (kinds[k] != null) {
                    boolean after = stable && k >= 2;
                    LocalDate day = k == 0 ? start : k == 1 ? expected.plusDays(1) : k == 2 ? start.plusDays(20) : end;
                    facts.add(new Fact(id, i * 4L + k + 1, "C" + i + "-" + k, FormKind.UNILAV, kinds[k], day, CERTIFIED, 0, employer, person, place, home, activity, after ? "A.01.00" : contract, time,
                            occupation, sex, birth, citizen, school, start, after ? null : k == 0 ? expected : last, k == 3 ? CAUSES[skewed(i, 22, CAUSES.length)] : null, k == 2 ? "DI" : null, false,
                            null));
                }
            }
        } else {
            standings.add(new Standing(id, employer, person, start, stable ? null : last, end, end == null ? null : "DI", stable ? "A.01.00" : contract, time, occupation, place, false, false));
        }
    }

    @Override
    public long last() {
        return relations * 4L;
    }

    @Override
    public void facts(long after, long upTo, Consumer<List<Fact>> sink) {
        for (int from = 0; from < relations; from += PORTION) {
            List<Fact> portion = new ArrayList<>(PORTION * 3);
            for (int i = from; i < Math.min(relations, from + PORTION); i++) {
                relation(i, portion, null);
            }
            sink.accept(portion);
        }
    }

    @Override
    public void relations(Consumer<List<Standing>> sink) {
        for (int from = 0; from < relations; from += PORTION) {
            List<Standing> portion = new ArrayList<>(PORTION);
            for (int i = from; i < Math.min(relations, from + PORTION); i++) {
                relation(i, null, portion);
            }
            sink.accept(portion);
        }
    }

    @Override
    public Set<String> touched(long after, long upTo) {
        return Set.of();
    }

    @Override
    public List<Fact> factsOf(Collection<String> ids) {
        return List.of();
    }

    @Override
    public List<Standing> relationsOf(Collection<String> ids) {
        return List.of();
    }

    @Override
    public List<DayCount> counts() {
        return List.of();
    }
}
