package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DemoFolder;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.MailSink;
import it.sintesi.itests.support.Pdf;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A consultant registers, gets a mandate accepted, sends a hiring with two mistakes corrected on the way, extends it, ends it, downloads three PDFs. */
class JourneyIT {

    private static DistributionServer server;
    private static MailSink mail;
    private static Browser browser;

    @BeforeAll
    static void start() {
        mail = new MailSink();
        Path data = DemoFolder.copy("journey");
        server = Distribution.built().server(data, "--demo");
        mail.configure(data, "http://127.0.0.1:" + server.port());
        server.start();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        mail.close();
    }

    @Test
    void withScriptsAndTheServerKilledInTheMiddle() {
        travel(true, "MDLCHR01L44D284B", new Consultant.Worker("SMPLCU90C15B157W", "Esempi", "Luca"));
    }

    @Test
    void withoutScripts() {
        travel(false, "SMPLCU90C15B157W", new Consultant.Worker("PRVNNA85S62D918Y", "Prova", "Anna"));
    }

    private static void travel(boolean scripts, String code, Consultant.Worker worker) {
        Consultant consultant = new Consultant(server, mail, browser, scripts, code, worker);
        try {
            String username = consultant.register();
            consultant.approved();
            consultant.mandated(username);
            String form = consultant.begins();
            if (scripts) {
                server.kill();
                server.start();
            }
            consultant.sends(form);
            consultant.extendsAndEnds();
            List<byte[]> documents = consultant.documents();
            for (byte[] document : documents) {
                assertThat(Pdf.problems(document, PDFAFlavour.PDFA_2_A)).isEmpty();
            }
            assertThat(mail.count(consultant.email())).as("messages: confirmation, welcome, accreditation, mandate, three receipts").isGreaterThanOrEqualTo(5);
        } finally {
            consultant.leave();
        }
    }
}
