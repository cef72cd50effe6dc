package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How values look in columns. */
final class Columns {

    private static final String FIELD = "\t";

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

    static Address address(String municipality, String postcode, String street) {
        return municipality == null && postcode == null && street == null ? null : new Address(municipality, postcode, street);
    }

    static Contacts contacts(String phone, String email, String certifiedEmail) {
        return new Contacts(phone, email, certifiedEmail);
    }

    static String origins(Map<String, Origin> origins) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(origins).forEach((field, origin) -> text.append(field).append(FIELD).append(micros(origin.at())).append(FIELD)
                .append(origin.source().replaceAll("\\s", " ")).append('\n'));
        return text.toString();
    }

    static Map<String, Origin> origins(String text) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split(FIELD, 3);
            origins.put(parts[0], new Origin(parts[2], instant(Long.valueOf(parts[1]))));
        });
        return origins;
    }
}
