package it.sintesi.registry.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Rows that messages teach, read and written many at a time. */
public interface LearntRows<T> {

    /** What is known for these fiscal codes, by code. */
    Map<String, Kept<T>> read(Connection connection, List<String> codes) throws SQLException;

    /**
     * Writes new ones and changed ones, with the versions that were read.
     *
     * @throws IllegalStateException when somebody else has changed one meanwhile
     */
    void write(Connection connection, List<Kept<T>> changed) throws SQLException;
}
