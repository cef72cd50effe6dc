package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.support.Await;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DemoFolder;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.MailSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Passwords tried by machine through the login form: slowed after the third, told to the administrators, of no consequence for others. On a server of its own,
 * because the address of the tests would have to wait too.
 */
class BruteForceIT {

    private static final int TRIES = 1_000;
    /** Tries of an account before the first delay, and how many delays of 1, 2, 4 … seconds can end while the test runs. */
    private static final int READ_AT_MOST = 3 + 8;
    /** The longest delay. */
    private static final int QUARTER_OF_AN_HOUR = 900;
    private static final String RIGHT = "Brescia-2026";
    private static DistributionServer server;
    private static MailSink mail;

    @BeforeAll
    static void start() {
        mail = new MailSink();
        Path data = DemoFolder.copy("brute-force");
        server = Distribution.built().server(data, "--demo");
        mail.configure(data, "http://127.0.0.1:" + server.port());
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        mail.close();
    }

    @Test
    void aThousandTriesOnOneAccountAreSlowedAndToldAndTheOwnerComesInAgain() throws IOException {
        Burglar burglar = new Burglar(server, "127.0.0.2");
        int read = 0;
        int longest = 0;
        for (int i = 0; i < TRIES; i++) {
            Burglar.Answer answer = burglar.login("officine", "sbagliata-" + i);
            assertThat(answer.status()).as("try %s", i).isIn(401, 429);
            read += answer.status() == 401 ? 1 : 0;
            assertThat(answer.retryAfter() > 0).as("try %s, %s", i, answer.status()).isEqualTo(answer.status() == 429);
            longest = Math.max(longest, answer.retryAfter());
        }
        assertThat(read).as("passwords that were looked at").isBetween(3, READ_AT_MOST);
        assertThat(longest).as("seconds to wait").isBetween(2, QUARTER_OF_AN_HOUR);
        Burglar owner = new Burglar(server, "127.0.0.3");
        assertThat(owner.login("officine", RIGHT).status()).as("nobody tries this account now, not even with the right password").isEqualTo(429);

        Await.until("the administrators are told", Duration.ofSeconds(60), () -> mail.count("admin@example.org") > 0);
        assertThat(server.log().mentions("Somebody tries passwords: 50 attempts on one account")).isTrue();
        assertThat(server.log().mentions("sbagliata-")).as("no password in the log").isFalse();

        ConsoleSession admin = ConsoleSession.login(server, "/console", "admin");
        assertThat(admin.submit("/console/accounts/officine", "/console/accounts/officine/unlock", Map.of()).statusCode()).isIn(302, 303);
        assertThat(owner.login("officine", RIGHT).in()).as("unlocked by an administrator").isTrue();
        // Few of the thousand were read, so the address has free tries left: an office may share one with the burglar.
        assertThat(burglar.login("cittadino", RIGHT).in()).as("another account from the same address").isTrue();
    }

    @Test
    void aThousandNamesFromOneAddressMakeTheAddressWaitAndNobodyElse() throws IOException {
        Burglar burglar = new Burglar(server, "127.0.0.4");
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            Burglar.Answer answer = burglar.login("nome-" + i, "Password-1");
            read += answer.status() == 401 ? 1 : 0;
        }
        // An address has twenty tries before its first delay.
        assertThat(read).isBetween(20, 20 + READ_AT_MOST);
        assertThat(burglar.login("studio", RIGHT).status()).isEqualTo(429);
        assertThat(new Burglar(server, "127.0.0.5").login("studio", RIGHT).in()).as("the same account from elsewhere").isTrue();
    }

    @Test
    void whoMistypesFourTimesWaitsSecondsAndComesInWithoutHelp() throws IOException {
        Burglar owner = new Burglar(server, "127.0.0.6");
        for (int i = 0; i < 3; i++) {
            assertThat(owner.login("operatore2", "svista-" + i).status()).isEqualTo(401);
        }
        Burglar.Answer waits = owner.login("operatore2", RIGHT);
        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.retryAfter()).isBetween(1, 2);
        Await.until("the delay is over", Duration.ofSeconds(20), () -> {
            try {
                return owner.login("operatore2", RIGHT).in();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
