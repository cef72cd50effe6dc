package it.sintesi.exchange.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.sintesi.exchange.api.RouteView;
import it.sintesi.exchange.application.PartnerSender;
import it.sintesi.exchange.domain.PartnerCodes;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Route files come, change, break and go while the others run. */
class DropInFolderTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange");

    private static final String YAML = """
            - route:
                id: receipts-to-folder
                from:
                  uri: sintesi-receipts:archivio
                  steps:
                    - to: "file:%s?fileName=${header.codiceComunicazione}.xml"
            """;
    private static final String XML = """
            <routes xmlns="http://camel.apache.org/schema/xml-io">
              <route id="tick"><from uri="timer:tick?delay=-1&amp;repeatCount=1"/><log message="tick"/></route>
            </routes>
            """;

    @TempDir
    Path home;
    private Path routes;
    private Path out;
    private Bench bench;
    private DropInFolder folder;

    @BeforeEach
    void start() throws IOException {
        routes = home.resolve("routes");
        out = home.resolve("out");
        bench = new Bench(DATABASES.on(Engine.DERBY), Bench.IMPATIENT, 300);
        folder = new DropInFolder(routes.toString(), 1_000, bench.camel, bench.registry);
        folder.scan();
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void writesEachReceiptToTheFolder() throws Exception {
        put("ricevute.yaml", YAML.formatted(out));
        PartnerSender sender = receipts("archivio");
        bench.enqueue(PartnerCodes.ofRoute("archivio"), 12);
        Bench.drain(sender);
        assertThat(files(out)).hasSize(12).contains(Bench.code(1) + ".xml");
        assertThat(Files.readString(out.resolve(Bench.code(7) + ".xml"))).isEqualTo("<Ricevuta codice=\"" + Bench.code(7) + "\"/>");
        assertThat(bench.states()).containsExactly("ROUTE:archivio DELIVERED 12");
    }

    /** The routes of the integrator's guide, as they are printed there. */
    @ParameterizedTest
    @CsvSource({"yaml, ricevute-in-cartella", "xml, ricevute-unilav-http"})
    void runsTheRoutesOfTheGuide(String language, String id) throws Exception {
        String guide = Files.readString(Path.of("../../../docs/guida-integratore.md"));
        int start = guide.indexOf("```" + language + "\n") + language.length() + 4;
        put("guida." + language, guide.substring(start, guide.indexOf("```", start)).replace("/var/lib/sintesi/ricevute", out.toString()));
        assertThat(bench.registry.views()).extracting(RouteView::id, RouteView::error).containsExactly(tuple(id, ""));
        if ("yaml".equals(language)) {
            PartnerSender sender = receipts("archivio");
            bench.enqueue(PartnerCodes.ofRoute("archivio"), 3);
            Bench.drain(sender);
            assertThat(files(out)).containsExactly(Bench.code(1) + ".xml", Bench.code(2) + ".xml", Bench.code(3) + ".xml");
        }
    }

    @Test
    void aMistakeIsReportedAndHurtsNothingElse() throws Exception {
        put("buona.xml", XML);
        put("rotta.yaml", "- route:\n    id: x\n    from:\n      uri: nonesiste:qui\n      steps:\n        - log: a\n");
        put("sporca.yaml", "- route: [}\n");
        put("vuota.xml", "<routes xmlns=\"http://camel.apache.org/schema/xml-io\"/>");
        assertThat(bench.registry.views()).extracting(RouteView::id, RouteView::state).containsExactly(
                tuple("rotta.yaml", RouteView.State.FAILED),
                tuple("sporca.yaml", RouteView.State.FAILED),
                tuple("vuota.xml", RouteView.State.FAILED),
                tuple("tick", RouteView.State.STARTED));
        assertThat(view("rotta.yaml").error()).contains("nonesiste");
        assertThat(view("sporca.yaml").error()).isNotBlank();
        assertThat(view("vuota.xml").error()).contains("nessuna rotta");
        assertThat(new ExchangeReadiness(bench.registry).check().ready()).isTrue();

        put("rotta.yaml", "- route:\n    id: x\n    from:\n      uri: direct:qui\n      steps:\n        - log: a\n");
        assertThat(view("x").state()).isEqualTo(RouteView.State.STARTED);
        assertThat(view("x").source()).isEqualTo("rotta.yaml");
    }

    @Test
    void aFileThatChangesIsReplacedAndOneThatGoesIsStopped() throws Exception {
        put("r.xml", XML);
        put("r.xml", XML.replace("\"tick\"", "\"tock\""));
        assertThat(bench.registry.views()).extracting(RouteView::id).containsExactly("tock");
        Files.delete(routes.resolve("r.xml"));
        folder.scan();
        assertThat(bench.registry.views()).isEmpty();
    }

    @Test
    void aFileThatIsStillBeingWrittenIsNotRead() throws Exception {
        Files.writeString(routes.resolve("r.xml"), XML);
        folder.scan();
        assertThat(bench.registry.views()).isEmpty();
        Files.writeString(routes.resolve("r.xml"), XML + "<!-- more -->");
        folder.scan();
        assertThat(bench.registry.views()).isEmpty();
        folder.scan();
        assertThat(bench.registry.views()).extracting(RouteView::id).containsExactly("tick");
    }

    @Test
    void aRouteThatIsAwayMissesNothing() throws Exception {
        put("ricevute.yaml", YAML.formatted(out));
        Files.delete(routes.resolve("ricevute.yaml"));
        folder.scan();
        assertThat(bench.database.transactions().required(bench.partners::receiptRoutes)).containsExactly("archivio");
        bench.enqueue(PartnerCodes.ofRoute("archivio"), 3);
        put("ricevute.yaml", YAML.formatted(out));
        Bench.drain(receipts("archivio"));
        assertThat(files(out)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sintesi-receipts:Nome Brutto | lettere minuscole", "sintesi-receipts:archivio | C'è già una rotta che prende le ricevute"})
    void aNameThatIsBadOrTakenIsRefused(String uri, String expected) throws Exception {
        put("ricevute.yaml", YAML.formatted(out));
        put("seconda.yaml", "- route:\n    id: seconda\n    from:\n      uri: \"" + uri + "\"\n      steps:\n        - log: a\n");
        assertThat(view("seconda.yaml").error()).contains(expected);
        assertThat(view("receipts-to-folder").state()).isEqualTo(RouteView.State.STARTED);
    }

    @Test
    void aFileCannotTakeThePlaceOfAPartnersRoute() throws Exception {
        bench.registry.add(new RouteRegistry.Source("inps", false), new it.sintesi.exchange.inps.route.InpsRoutes("http://127.0.0.1:1"));
        put("furba.xml", XML.replace("\"tick\"", "\"INPS.send\""));
        assertThat(view("furba.xml").error()).contains("C'è già una rotta con l'id «INPS.send»");
        assertThat(view("INPS.send").source()).isEqualTo("inps");
    }

    private PartnerSender receipts(String name) {
        // The thread that the route's start has begun is stopped: the test drives the sender by itself.
        String code = PartnerCodes.ofRoute(name);
        bench.senders.remove(code);
        return new PartnerSender(code, bench.destinations.find(code).orElseThrow(), bench.tools(Bench.IMPATIENT));
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(routes.resolve(name), content);
        folder.scan();
        folder.scan();
    }

    private RouteView view(String id) {
        return bench.registry.views().stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
