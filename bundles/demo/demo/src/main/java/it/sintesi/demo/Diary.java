package it.sintesi.demo;

import it.sintesi.demo.Area.Chore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** What an area means to do on days to come. */
final class Diary {

    private final TreeMap<LocalDate, List<Chore>> days = new TreeMap<>();

    void note(LocalDate day, String what, BooleanSupplier doing) {
        days.computeIfAbsent(day, key -> new ArrayList<>()).add(new Chore(what, doing));
    }

    /** What is due on the day or was before; it is taken out. */
    List<Chore> due(LocalDate day) {
        List<Chore> due = new ArrayList<>();
        while (!days.isEmpty() && !days.firstKey().isAfter(day)) {
            due.addAll(days.pollFirstEntry().getValue());
        }
        return due;
    }
}
