package it.sintesi.demo.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where and when everybody was born, so that no two fiscal codes are the same without remembering any: each number has its own pair of day and place, and
 * where a place is drawn several times the surnames are dealt out between the draws.
 */
final class Births {

    /** Ages from 18 to 67 at the end of the story. */
    private static final int DAYS = 17_897;
    // Prime and larger than any common factor of slots and days: walking in these steps meets every pair once.
    private static final long STEP = 7_368_787L;

    /**
     * One draw of a place.
     *
     * @param citizenship code of communications, {@code 000} Italian
     * @param european    whether no permit is needed
     */
    private record Slot(String place, String citizenship, String group, int turn, int turns, boolean european) {
    }

    /** A birth: day, place, citizenship, and the surname that goes with it. */
    record Birth(LocalDate day, String place, String citizenship, String group, String surname, boolean european) {
    }

    private final List<Slot> slots = new ArrayList<>();
    private final Names names;
    private final LocalDate first;
    private final long offset;

    Births(Territory territory, Names names, LocalDate end, long seed) {
        this.names = names;
        this.first = end.minusYears(67);
        territory.all().forEach(town -> add(town.code(), "000", "IT", town.weight(), true));
        Csv.rows("origins.csv").forEach(row -> add(row[0], row[1], row[2], Integer.parseInt(row[3]), row[4].equals("yes")));
        this.offset = Dice.of(seed, "births", 0).below(1_000_000);
    }

    private void add(String place, String citizenship, String group, int turns, boolean european) {
        if (turns > names.surnames(group).size()) {
            throw new IllegalStateException("not enough surnames for " + place);
        }
        for (int turn = 0; turn < turns; turn++) {
            slots.add(new Slot(place, citizenship, group, turn, turns, european));
        }
    }

    /** How many people there can be. */
    long capacity() {
        return (long) slots.size() * DAYS;
    }

    Birth of(int number, Dice dice) {
        long pair = (offset + number * STEP) % capacity();
        Slot slot = slots.get((int) (pair / DAYS));
        List<String> all = names.surnames(slot.group());
        int dealt = (all.size() - slot.turn() + slot.turns() - 1) / slot.turns();
        String surname = all.get(slot.turn() + slot.turns() * dice.below(dealt));
        return new Birth(first.plusDays(pair % DAYS), slot.place(), slot.citizenship(), slot.group(), surname, slot.european());
    }
}
