package it.sintesi.communications.forms.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of work and workers of a transfer: repeated elements, numbered from the second on. */
public final class Repeats {

    private static final String PLACE = "TrasferimentoAzienda.SedeLavoro";
    private static final Pattern REPEATED = Pattern.compile("TrasferimentoAzienda\\.SedeLavoro(?:\\[(\\d+)])?\\.(?:(Lavoratori)(?:\\[(\\d+)])?\\.)?(.*)");
    /** Ours: how many there are, also when nothing of the last one is filled in. */
    private static final String PLACES = "_places";
    private static final int FEW = 1;

    private Repeats() {
    }

    /** Path of a place of work, from 1. */
    public static String place(int number) {
        return PLACE + (number > 1 ? "[" + number + "]" : "");
    }

    /** Path of a worker of a place, both from 1. */
    public static String worker(int place, int number) {
        return place(place) + ".Lavoratori" + (number > 1 ? "[" + number + "]" : "");
    }

    /** How many places there are; at least one. */
    public static int places(Map<String, String> values) {
        return Math.max(FEW, Integer.parseInt(values.getOrDefault(PLACES, "1")));
    }

    /** How many workers a place has; at least one. */
    public static int workers(Map<String, String> values, int place) {
        return Math.max(FEW, Integer.parseInt(values.getOrDefault(workersKey(place), "1")));
    }

    private static String workersKey(int place) {
        return "_workers" + place;
    }

    /** Counts what a message holds. */
    public static void count(Map<String, String> values) {
        Map<String, Integer> most = new LinkedHashMap<>();
        for (String path : values.keySet()) {
            Matcher parts = REPEATED.matcher(path);
            if (parts.matches()) {
                int place = number(parts.group(1));
                most.merge(PLACES, place, Math::max);
                most.merge(workersKey(place), parts.group(2) == null ? 1 : number(parts.group(3)), Math::max);
            }
        }
        most.forEach((key, count) -> values.put(key, String.valueOf(count)));
    }

    /** One place more. */
    public static void addPlace(Map<String, String> values) {
        values.put(PLACES, String.valueOf(places(values) + 1));
    }

    /** One worker more at a place. */
    public static void addWorker(Map<String, String> values, int place) {
        values.put(workersKey(place), String.valueOf(workers(values, place) + 1));
    }

    /** Takes a worker out; those after it move up. The last one of a place takes the place with it, unless it is the only one. */
    public static void remove(Map<String, String> values, int place, int worker) {
        if (workers(values, place) > 1) {
            shift(values, place, worker);
            values.put(workersKey(place), String.valueOf(workers(values, place) - 1));
        } else if (places(values) > 1) {
            shift(values, place, 0);
            int places = places(values);
            for (int i = place; i < places; i++) {
                values.put(workersKey(i), values.getOrDefault(workersKey(i + 1), "1"));
            }
            values.remove(workersKey(places));
            values.put(PLACES, String.valueOf(places - 1));
        }
    }

    /** Drops a worker (or, with 0, a whole place) and renumbers what follows. */
    private static void shift(Map<String, String> values, int place, int worker) {
        Map<String, String> kept = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            String moved = moved(path, place, worker);
            if (moved != null) {
                kept.put(moved, value);
            }
        });
        values.clear();
        values.putAll(kept);
    }

    private static String moved(String path, int place, int worker) {
        Matcher parts = REPEATED.matcher(path);
        if (!parts.matches()) {
            return path;
        }
        int at = number(parts.group(1));
        boolean ofWorker = parts.group(2) != null;
        int who = ofWorker ? number(parts.group(3)) : 0;
        if (worker == 0) {
            return at == place ? null : join(at > place ? at - 1 : at, ofWorker, who, parts.group(4));
        }
        if (at != place || !ofWorker) {
            return path;
        }
        return who == worker ? null : join(at, true, who > worker ? who - 1 : who, parts.group(4));
    }

    private static String join(int place, boolean ofWorker, int worker, String rest) {
        return (ofWorker ? worker(place, worker) : place(place)) + "." + rest;
    }

    private static int number(String text) {
        return text == null ? 1 : Integer.parseInt(text);
    }
}
