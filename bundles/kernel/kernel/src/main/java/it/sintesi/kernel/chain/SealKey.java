package it.sintesi.kernel.chain;

import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The key of the seals. In production it stands in a file outside the database, the same on every node, so that whoever can write the
 * database still cannot forge a chain; without a configured file it is made once and kept in the database.
 */
public final class SealKey {

    private static final int SHORTEST = 32;
    private static final String READ = "SELECT value FROM kernel.setting WHERE name = 'seal'";
    private static final String ADD = "INSERT INTO kernel.setting (name, value) VALUES ('seal', ?)";

    private SealKey() {
    }

    /**
     * Loads the key.
     *
     * @param file path of the key file, empty for the key in the database
     * @throws IllegalStateException when the file cannot be read or holds less than 32 bytes
     */
    public static byte[] load(String file, Sql sql, Transactions transactions) {
        return file == null || file.isBlank() ? fromDatabase(sql, transactions) : fromFile(Path.of(file.strip()));
    }

    private static byte[] fromFile(Path file) {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length < SHORTEST) {
                throw new IllegalStateException("Seal key file " + file + " holds " + key.length + " bytes, at least 32 are needed");
            }
            return key;
        } catch (IOException e) {
            throw new IllegalStateException("Seal key file " + file + " (property seal.key.file) cannot be read", e);
        }
    }

    private static byte[] fromDatabase(Sql sql, Transactions transactions) {
        Optional<String> stored = read(sql);
        if (stored.isEmpty()) {
            byte[] fresh = new byte[SHORTEST];
            new SecureRandom().nextBytes(fresh);
            try {
                transactions.requiresNew(() -> sql.update(ADD, Base64.getEncoder().encodeToString(fresh)));
            } catch (SqlFailure e) {
                // Another node may have been faster; its key counts.
                if (!e.isDuplicate()) {
                    throw e;
                }
            }
            stored = read(sql);
        }
        return Base64.getDecoder().decode(stored.orElseThrow());
    }

    private static Optional<String> read(Sql sql) {
        return sql.first(READ, row -> row.getString(1));
    }
}
