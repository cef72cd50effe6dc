package it.sintesi.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Fills the register with people whose files are copies of those of the demonstration, under provisional codes of their own. */
final class Crowd {
    private static final int GROUP = 1_000;
    private static final int COUNTED_MILLIS = 1_500;
    private static final String PERSON = "INSERT INTO registry.person (fiscal_code, surname, name, name_key, sex, birth_date, birth_place, citizenship, domicile_municipality, domicile_postcode,"
            + " domicile_street, education, phone, email, certified_email, origins, version) SELECT ?, surname || ?, name, name_key || ?, sex, birth_date, birth_place, citizenship,"
            + " domicile_municipality, domicile_postcode, domicile_street, education, phone, email, certified_email, origins, version FROM registry.person WHERE fiscal_code = ?";
    private static final String FILE = "INSERT INTO registry.person_file (fiscal_code, residence, permit, permit_expiry, studies, languages, licences, privacy, origins)"
            + " SELECT ?, residence, permit, permit_expiry, studies, languages, licences, privacy, origins FROM registry.person_file WHERE fiscal_code = ?";
    private static final String CHANGE = "INSERT INTO registry.datum_change (id, kind, subject, field, before_value, after_value, former_source, former_at, source, true_at, account, recorded_at)"
            + " SELECT substr(md5(? || id), 1, 32), kind, ?, field, before_value, after_value, former_source, former_at, source, true_at, account, recorded_at"
            + " FROM registry.datum_change WHERE subject = ? AND kind = 'P'";

    private final String url;
    private final String password;

    Crowd(PostgresServer server) {
        this.url = server.url();
        this.password = server.password();
    }

    /** Codes of the people that the register knows. */
    List<String> known() throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Connection connection = open(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT fiscal_code FROM registry.person WHERE surname IS NOT NULL ORDER BY fiscal_code")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    /** Adds people until the register holds {@code size}. @return the codes added */
    List<String> fill(List<String> models, int size) throws SQLException {
        List<String> added = new ArrayList<>();
        try (Connection connection = open(); PreparedStatement person = connection.prepareStatement(PERSON); PreparedStatement file = connection.prepareStatement(FILE);
             PreparedStatement change = connection.prepareStatement(CHANGE); Statement after = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = models.size(); i < size; i++) {
                String code = code(i);
                String model = models.get(i % models.size());
                add(person, code, " " + i, " " + i, model);
                add(file, code, model);
                add(change, code, code, model);
                added.add(code);
                if (added.size() % GROUP == 0 || i == size - 1) {
                    person.executeBatch();
                    file.executeBatch();
                    change.executeBatch();
                    connection.commit();
                }
            }
            after.execute("ANALYZE");
            connection.commit();
        }
        return added;
    }

    /** Transactions that the database has ended so far; PostgreSQL counts those of the last second later. */
    long transactions() throws SQLException, InterruptedException {
        Thread.sleep(COUNTED_MILLIS);
        try (Connection connection = open(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url + "&password=" + password);
    }

    private static void add(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** A code of eleven digits with its check digit. */
    static String code(int number) {
        String digits = "8%09d".formatted(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighed = (digits.charAt(i) - '0') * (1 + i % 2);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
