package it.sintesi.kernel.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Instants as the kernel's tables keep them: microseconds since 1970-01-01T00:00:00Z. */
public final class Micros {

    private static final long PER_SECOND = 1_000_000L;

    private Micros() {
    }

    public static long of(Instant instant) {
        // Not ChronoUnit.MICROS.between: it counts in nanoseconds, which end in the year 2262.
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / 1000);
    }

    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1000);
    }

    /** The instant in a column, or null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : instant(micros);
    }
}
