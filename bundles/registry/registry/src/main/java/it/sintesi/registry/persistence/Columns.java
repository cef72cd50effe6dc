package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import java.sql.Date;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How values look in columns. */
final class Columns {

    private static final char FIELD = '\t';
    private static final Pattern SPACE = Pattern.compile("\\s");

    private Columns() {
    }

    static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    static Long micros(Instant instant) {
        return instant == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(Long micros) {
        return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static String key(String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ITALIAN);
    }

    static String key(String surname, String name) {
        return (key(surname) + " " + key(name)).strip();
    }

    static String flag(Boolean value) {
        return value == null ? null : value ? "S" : "N";
    }

    static Boolean flag(String text) {
        return text == null ? null : Boolean.valueOf("S".equals(text));
    }

    /** The types of so many texts. */
    static int[] texts(int count) {
        int[] types = new int[count];
        Arrays.fill(types, Types.VARCHAR);
        return types;
    }

    static int[] and(int[] types, int last) {
        int[] all = Arrays.copyOf(types, types.length + 1);
        all[types.length] = last;
        return all;
    }

    static Object[] and(Object[] row, Object last) {
        Object[] all = Arrays.copyOf(row, row.length + 1);
        all[row.length] = last;
        return all;
    }

    static Address address(String municipality, String postcode, String street) {
        return municipality == null && postcode == null && street == null ? null : new Address(municipality, postcode, street);
    }

    static Contacts contacts(String phone, String email, String certifiedEmail) {
        return new Contacts(phone, email, certifiedEmail);
    }

    static String origins(Map<String, Origin> origins) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(origins).forEach((field, origin) -> text.append(field).append(FIELD).append(micros(origin.at())).append(FIELD)
                .append(SPACE.matcher(origin.source()).replaceAll(" ")).append('\n'));
        return text.toString();
    }

    static Map<String, Origin> origins(String text) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int first = line.indexOf(FIELD);
            int second = line.indexOf(FIELD, first + 1);
            origins.put(line.substring(0, first), new Origin(line.substring(second + 1), instant(Long.valueOf(line.substring(first + 1, second)))));
        });
        return origins;
    }
}
