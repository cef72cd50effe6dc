package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.ledger.Acknowledgement;
import it.sintesi.itests.ledger.Sender;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.Copies;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.ServerLog;
import it.sintesi.itests.support.SharedServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area is updated from the console while six clients send: nobody loses a message, nobody sees a 404 or a 500, nothing else restarts. */
@ExtendWith(SharedServer.class)
class SwapIT {

    /** Long form: {@code -Dsintesi.swaps=50}. */
    private static final int SWAPS = Integer.getInteger("sintesi.swaps", 3);
    private static final String AREA = "it.sintesi.communications";
    private static final String ARTIFACT = "communications";
    private static DistributionServer server;

    @BeforeAll
    static void server(DistributionServer shared) {
        server = shared;
    }

    @Test
    void nothingIsLostAndNothingElseRestarts() throws Exception {
        ConsoleSession admin = ConsoleSession.login(server, "/console", "admin");
        Sender sender = new Sender(server.client("studio"), new Sender.Gate(), 6);
        int before = server.log().lines().size();
        try (sender) {
            for (int swap = 1; swap <= SWAPS; swap++) {
                assertThat(sender.awaitAnswers(60, 60)).as("answers before swap " + swap + ", problems " + sender.problems()).isTrue();
                byte[] jar = Copies.withVersion(Copies.jar(Distribution.built(), ARTIFACT), "0.1.0.swap" + swap);
                long begin = System.nanoTime();
                HttpResponse<String> done = admin.upload("/console/modules/" + AREA + "/update", "/console/modules/" + AREA + "/update", "jar", "nuovo.jar", jar);
                long millis = (System.nanoTime() - begin) / 1_000_000;
                assertThat(done.statusCode()).as(done.body()).isIn(302, 303);
                sender.drainAnswers();
                assertThat(sender.awaitAnswers(30, 30)).as("answers after swap " + swap + ", problems " + sender.problems()).isTrue();
                System.out.printf("Swap %d: update took %d ms, answers again after %d ms%n", swap, millis, (System.nanoTime() - begin) / 1_000_000);
                assertThat(admin.get("/console/modules").body()).contains("0.1.0.swap" + swap);
            }
        }
        System.out.printf("%d swaps: %d acknowledged, %d asked to come back (503), %d not read in time (408), longest answer %d ms%n", SWAPS, sender.ledger().size(),
                sender.busy(), sender.late(), sender.longestMillis());
        assertThat(sender.problems()).isEmpty();
        assertThat(sender.unknown()).as("connections that broke").isZero();
        everyReceiptIsKept(sender);
        onlyThisAreaRestarted(server.log().after(before));
    }

    private static void everyReceiptIsKept(Sender sender) {
        Client studio = server.client("studio");
        Set<String> codes = new TreeSet<>();
        for (Acknowledgement held : sender.ledger()) {
            codes.add(held.code());
            HttpResponse<String> receipt = studio.get(Client.REST + "/" + held.code() + "/receipt", "Accept", "application/xml");
            assertThat(receipt.statusCode()).as(held.code()).isEqualTo(200);
            assertThat(receipt.body()).isEqualTo(held.receipt());
        }
        assertThat(codes).hasSameSizeAs(sender.ledger());
    }

    /** Aries tells of every container that it destroys or makes. */
    private static void onlyThisAreaRestarted(List<ServerLog.Line> since) {
        List<ServerLog.Line> containers = since.stream().filter(line -> line.message().matches("(?i).*(destroying|destroyed|has been started|creating) ?.*")
                && line.logger().contains("Blueprint")).toList();
        assertThat(containers).as("the log tells of the swaps").hasSizeGreaterThanOrEqualTo(SWAPS);
        assertThat(containers).allMatch(line -> line.message().matches(".*\\b" + AREA.replace(".", "\\.") + "[/ ].*"));
    }
}
