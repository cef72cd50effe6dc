package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.ledger.Acknowledgement;
import it.sintesi.itests.ledger.Books;
import it.sintesi.itests.ledger.LedgerCheck;
import it.sintesi.itests.ledger.Sender;
import it.sintesi.itests.support.DemoFolder;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** kill -9 in a loop under six clients; then the books are opened and compared with what the clients hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

    /** Long form: {@code -Dsintesi.kills=200}. */
    private static final int ROUNDS = Integer.getInteger("sintesi.kills", 20);
    private static final int CLIENTS = 6;
    private static final long SEED = Long.getLong("sintesi.seed", 20_261_123L);

    private DistributionServer server;
    private Collection<Acknowledgement> ledger;
    private Collection<String> problems;
    private int unknown;
    private Books books;

    @BeforeAll
    void killInALoop() throws Exception {
        server = Distribution.built().server(DemoFolder.copy("kill"), "--demo").start();
        Random random = new Random(SEED);
        Sender.Gate gate = new Sender.Gate();
        Sender sender = new Sender(server.client("studio"), gate, CLIENTS);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                sender.drainAnswers();
                int answers = 1 + random.nextInt(150);
                assertThat(sender.awaitAnswers(answers, 60)).as("round " + round + ": " + answers + " answers in 60 s, problems " + sender.problems()).isTrue();
                // The clients go on sending: at this moment some messages are on their way in.
                server.kill();
                gate.close();
                server.start();
                gate.open();
            }
        } finally {
            sender.close();
            server.close();
        }
        ledger = sender.ledger();
        problems = sender.problems();
        unknown = sender.unknown();
        books = Books.read(server.database());
        System.out.printf("%d kill -9 rounds: %d acknowledged, %d sent again because the outcome was unknown, %d communications and %d acts in the books%n",
                ROUNDS, ledger.size(), unknown, books.communications().size(), books.acts().size());
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void nothingIsLostDoubledOrSkipped() {
        assertThat(problems).isEmpty();
        assertThat(ledger.size()).isGreaterThanOrEqualTo(ROUNDS);
        assertThat(unknown).as("a loop in which no outcome was ever unknown proves nothing").isPositive();
        assertThat(LedgerCheck.faults(ledger, books)).isEmpty();
    }

    /** Negative control: a server that acknowledges before it commits leaves a client with a receipt that the books do not know. */
    @Test
    void aPhantomAcknowledgementIsRed() {
        List<Acknowledgement> more = new ArrayList<>(ledger);
        more.add(new Acknowledgement("phantom", "1026999999999999", "<Ricevuta/>"));
        assertThat(LedgerCheck.faults(more, books)).hasSize(1).first().asString().startsWith("lost:");
    }

    /** Negative control: the same check over databases that were really damaged. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lost: | DELETE FROM communications.communication WHERE seq = (SELECT MAX(seq) FROM communications.communication)
            changed: | UPDATE communications.document SET receipt = CAST(X'3C78' AS BLOB) WHERE seq = (SELECT MAX(seq) FROM communications.communication)
            outbox: | DELETE FROM kernel.outbox_event WHERE position = (SELECT MAX(position) FROM kernel.outbox_event WHERE type = 'communications/Received')
            act  | DELETE FROM kernel.act WHERE position = (SELECT MAX(position) - 3 FROM kernel.act)
            chain acts | DELETE FROM kernel.act WHERE position = (SELECT MAX(position) FROM kernel.act)
            audit | UPDATE kernel.audit SET account = 'altri' WHERE position = 5
            """)
    void aDamagedDatabaseIsRed(String fault, String damage) throws Exception {
        Path copy = copy(server.database());
        Books.tamper(copy, damage);
        assertThat(LedgerCheck.faults(ledger, Books.read(copy))).anyMatch(found -> found.startsWith(fault));
    }

    private static Path copy(Path database) throws IOException, SQLException {
        Path target = Distribution.freshFolder("damaged").resolve("db");
        try (Stream<Path> all = Files.walk(database)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, target.resolve(database.relativize(path).toString()));
            }
        }
        return target;
    }
}
