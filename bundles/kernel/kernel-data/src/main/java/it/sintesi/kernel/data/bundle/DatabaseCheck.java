package it.sintesi.kernel.data.bundle;

import it.sintesi.kernel.api.health.ReadinessCheck;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ready when a connection of the pool answers within a second. */
public final class DatabaseCheck implements ReadinessCheck {

    private final DataSource dataSource;

    public DatabaseCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Result check() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(1) ? Result.ready(connection.getMetaData().getDatabaseProductName())
                    : Result.notReady("La base dati non risponde entro un secondo");
        } catch (SQLException e) {
            return Result.notReady("Base dati irraggiungibile, SQLState " + e.getSQLState());
        }
    }
}
