package it.sintesi.demo.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The 205 municipalities of the province of Brescia, larger ones more often. */
final class Territory {

    private final List<Municipality> all;
    private final List<Municipality> slots = new ArrayList<>();
    private final Map<String, List<Municipality>> zones;

    Territory() {
        all = Csv.rows("comuni.csv").stream().map(row -> new Municipality(row[0], row[1], row[2], Integer.parseInt(row[3]), row[4])).toList();
        all.forEach(town -> {
            for (int i = 0; i < town.weight(); i++) {
                slots.add(town);
            }
        });
        zones = slots.stream().collect(Collectors.groupingBy(Municipality::zone));
    }

    List<Municipality> all() {
        return all;
    }

    Municipality pick(Dice dice) {
        return dice.pick(slots);
    }

    /** A town of that zone. */
    Municipality pick(Dice dice, String zone) {
        return dice.pick(zones.get(zone));
    }
}
