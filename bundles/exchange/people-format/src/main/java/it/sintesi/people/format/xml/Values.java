package it.sintesi.people.format.xml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Values between text and Java; the schema has already looked at their form. */
final class Values {

    /** A date without zone may bear one in XML; a moment without zone is told in Italian time. */
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final int DATE = 10;

    private Values() {
    }

    static Object parse(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (text.isEmpty()) {
            return null;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text.substring(0, DATE));
        }
        if (type == OffsetDateTime.class) {
            return moment(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Boolean.class) {
            return "true".equals(text) || "1".equals(text);
        }
        return Stream.of(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text)).findFirst().orElseThrow();
    }

    private static OffsetDateTime moment(String text) {
        boolean zoned = text.endsWith("Z") || List.of('+', '-').contains(text.charAt(text.length() - 6));
        return zoned ? OffsetDateTime.parse(text) : LocalDateTime.parse(text).atZone(ITALY).toOffsetDateTime();
    }

    static String text(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
