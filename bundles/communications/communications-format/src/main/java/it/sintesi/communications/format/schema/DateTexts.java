package it.sintesi.communications.format.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;

/** Dates and moments as the forms write them. */
public final class DateTexts {
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+\\-](0\\d|1[0-3]):[0-5]\\d|[+\\-]14:00)");
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffsetId().toFormatter();

    private DateTexts() {
    }

    /** The date of a {@code yyyy-MM-dd} text (spaces around admitted, as in xs:date), or {@code null}. */
    public static LocalDate date(String raw) {
        if (raw == null) {
            return null;
        }
        String text = collapsed(raw);
        if (!Lexical.matches(text, "9999-99-99")) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean real = year > 0 && month > 0 && month < 13 && day > 0 && day < 32
                && (day < 29 || day <= YearMonth.of(year, month).lengthOfMonth());
        return real ? LocalDate.of(year, month, day) : null;
    }

    /** The moment of an xs:dateTime with offset, or {@code null}. */
    public static OffsetDateTime dateTime(String raw) {
        if (raw == null) {
            return null;
        }
        String text = collapsed(raw);
        if (text.length() == 25 && text.charAt(10) == 'T') {
            return common(text);
        }
        if (!MOMENT.matcher(text).matches() || text.startsWith("0000")) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException notReal) {
            return null;
        }
    }

    /** The usual spelling without fraction, read by position because every message carries it. */
    private static OffsetDateTime common(String text) {
        char sign = text.charAt(19);
        String mask = "9999-99-99T99:99:99" + sign + "99:99";
        LocalDate day = date(text.substring(0, 10));
        if (day == null || sign != '+' && sign != '-' || !Lexical.matches(text, mask)) {
            return MOMENT.matcher(text).matches() && day != null ? OffsetDateTime.parse(text) : null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int offset = number(text, 20, 22) * 60 + number(text, 23, 25);
        if (hour > 23 || minute > 59 || second > 59 || offset > 840 || number(text, 23, 25) > 59) {
            return null;
        }
        return OffsetDateTime.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), hour, minute, second, 0,
                ZoneOffset.ofTotalSeconds((sign == '-' ? -offset : offset) * 60));
    }

    /** {@code yyyy-MM-dd}, {@code null} for {@code null}. */
    public static String write(LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** xs:dateTime with seconds and offset, {@code null} for {@code null}. */
    public static String write(OffsetDateTime moment) {
        return moment == null ? null : WRITTEN.format(moment);
    }

    private static String collapsed(String raw) {
        int last = raw.length() - 1;
        return last >= 0 && (space(raw.charAt(0)) || space(raw.charAt(last))) ? raw.strip() : raw;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
