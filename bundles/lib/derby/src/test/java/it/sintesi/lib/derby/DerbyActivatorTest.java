package it.sintesi.lib.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;

class DerbyActivatorTest {

    @Test
    void shutsTheEngineDown() throws SQLException {
        EmbeddedDataSource dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName("memory:shutdown");
        dataSource.setCreateDatabase("create");
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            DerbyActivator.shutDown();
            assertThatThrownBy(() -> connection.prepareStatement("VALUES 1")).isInstanceOf(SQLException.class);
        }
    }
}
