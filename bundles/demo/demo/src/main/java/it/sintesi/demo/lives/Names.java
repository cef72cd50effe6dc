package it.sintesi.demo.lives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Common names and surnames by the country of a family; surnames of one country differ in their first three letters of the fiscal code. */
final class Names {

    private final Map<String, List<String>> lists = new HashMap<>();

    Names() {
        Csv.rows("names.csv").forEach(row -> lists.computeIfAbsent(row[0] + row[1], key -> new ArrayList<>()).add(row[2]));
    }

    List<String> surnames(String group) {
        return lists.get(group + "S");
    }

    /** Names of women (F) or men (M). */
    List<String> names(String group, String sex) {
        return lists.get(group + sex);
    }
}
