package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.persistence.Entities;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.TestDatabase;

import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;

/** The area at work on a test database. */
final class World implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-23T10:00:00+01:00");
    static final Caller SENDER = new Caller("studio", "Studio Esempio", Set.of(Role.INTERMEDIARY), null, null, null);

    private final DataSource dataSource;
    final FakeKernel kernel;
    final CommunicationsModule module;

    World(TestDatabase database) {
        this(database, IntakeSettings.DEFAULT);
    }

    World(TestDatabase database, IntakeSettings settings) {
        this(database.dataSource(), database.transactions(), database.entityManagerFactory("communications"), settings, new FakeAreas().services(), FakeAreas.CODE_LISTS);
    }

    /** With a register that knows one person. */
    World(TestDatabase database, String person, String office) {
        this(database.dataSource(), database.transactions(), database.entityManagerFactory("communications"), IntakeSettings.DEFAULT, new FakeAreas().services(person, office),
                FakeAreas.CODE_LISTS);
    }

    World(DataSource dataSource, Transactions transactions, EntityManagerFactory entities, IntakeSettings settings, AreaServices areas, CodeLists codeLists) {
        this.dataSource = dataSource;
        kernel = new FakeKernel(dataSource, NOW);
        module = new CommunicationsModule(kernel.services(transactions, codeLists), areas, new Entities(entities, transactions), settings, new SpaceReserve(".", 0));
        module.start();
    }

    Intake intake() {
        return module.intake();
    }

    IntakeOutcome send(String xml) {
        return send(SENDER, null, xml);
    }

    IntakeOutcome send(Caller caller, String messageId, String xml) {
        return intake().submit(caller, new Submission(Channel.REST, null, messageId, xml.getBytes(StandardCharsets.UTF_8)));
    }

    IntakeOutcome send(Form form) {
        return send(FormWriter.write(form));
    }

    /** A sample with another worker. */
    static String sample(String name, int number) {
        return Samples.variant(name, number, SENT);
    }

    static Form form(String name, int number) {
        return FormReader.read(sample(name, number)).form();
    }

    long count(String sql) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        module.stop();
    }
}
