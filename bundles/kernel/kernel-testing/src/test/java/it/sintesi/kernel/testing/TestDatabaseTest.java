package it.sintesi.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.data.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestDatabaseTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("sample");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void runsCommonAndVendorScripts(Engine engine) throws SQLException {
        DataSource dataSource = DATABASES.fresh(engine).dataSource();
        insert(dataSource, "a");
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT vendor FROM sample.note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(engine.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rollsBackJdbcAndJpaTogether(Engine engine) throws SQLException {
        TestDatabase database = DATABASES.fresh(engine);
        EntityManagerFactory factory = database.entityManagerFactory("sample");
        assertThatThrownBy(() -> database.transactions().run(() -> {
            insertUnchecked(database.dataSource(), "jdbc");
            persist(factory, "jpa");
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("no");
        assertThat(count(database.dataSource())).isZero();

        database.transactions().run(() -> {
            insertUnchecked(database.dataSource(), "jdbc");
            persist(factory, "jpa");
        });
        assertThat(count(database.dataSource())).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void newTransactionOutlivesTheOuterOne(Engine engine) throws SQLException {
        TestDatabase database = DATABASES.fresh(engine);
        assertThatThrownBy(() -> database.transactions().run(() -> {
            database.transactions().requiresNew(() -> {
                insert(database.dataSource(), "kept");
                return null;
            });
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(count(database.dataSource())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void failureOfJoinedWorkCannotBeSwallowed(Engine engine) {
        TestDatabase database = DATABASES.on(engine);
        assertThatThrownBy(() -> database.transactions().run(() -> assertThatThrownBy(() -> database.transactions().required(() -> {
            throw new SQLException("inner");
        })).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("inner"))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void missingScriptsAreAnError(Engine engine) {
        assertThatThrownBy(() -> DATABASES.on(engine).migrate("nowhere")).isInstanceOf(MigrationException.class).hasMessageContaining("nowhere");
    }

    private static void persist(EntityManagerFactory factory, String body) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.joinTransaction();
            manager.persist(new NoteEntity(UUID.randomUUID().toString(), body, "X"));
            manager.flush();
        } finally {
            manager.close();
        }
    }

    private static void insertUnchecked(DataSource dataSource, String body) {
        try {
            insert(dataSource, body);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(DataSource dataSource, String body) throws SQLException {
        try (Connection connection = dataSource.getConnection();
             var statement = connection.prepareStatement("INSERT INTO sample.note (id, body) VALUES (?, ?)")) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, body);
            statement.executeUpdate();
        }
    }

    private static int count(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM sample.note")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
