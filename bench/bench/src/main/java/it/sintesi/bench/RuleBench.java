package it.sintesi.bench;

import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.rules.NationalCatalogue;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.xml.sax.SAXException;

/** P2: all the rules on a valid UniLav, beside the JDK's schema validator, reused, on the same text; one thread, rounds in turn. */
final class RuleBench {
    private static final int ROUNDS = 9;
    private static final int CALLS = 10_000;
    private static final int DIFFERENT = 500;
    private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-23T10:15:00+01:00");

    private final Report report;

    RuleBench(Report report) {
        this.report = report;
    }

    void run() throws IOException, SAXException {
        String[] texts = new String[DIFFERENT];
        Arrays.setAll(texts, i -> Samples.variant("unilav-assunzione", i, SENT));
        Form[] forms = new Form[DIFFERENT];
        Arrays.setAll(forms, i -> FormReader.read(texts[i]).form());
        NationalCatalogue catalogue = new NationalCatalogue("");
        Clock clock = Clock.fixed(SENT.plusMinutes(1).toInstant(), ZoneId.of("Europe/Rome"));
        PlainFacts facts = new PlainFacts(clock.instant(), new BundledCodeLists(clock));
        List<Rejection> found = catalogue.check(forms[0], facts, Set.of());
        if (found.stream().anyMatch(Rejection::refuses)) {
            throw new IOException("il messaggio di misura non è valido: " + found);
        }
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Samples.class.getResource("xsd/unilav-CO190701R1.xsd")).newValidator();
        double[] rules = new double[ROUNDS];
        double[] schema = new double[ROUNDS];
        double[] reading = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rules[round] = micros(i -> catalogue.check(forms[i], facts, Set.of()).size());
            schema[round] = micros(i -> validate(validator, texts[i]));
            reading[round] = micros(i -> FormReader.read(texts[i]).errors().size());
        }
        double ratio = median(rules) / median(schema);
        report.table(List.of("un UniLav, un filo", "mediana µs", "migliore µs"), List.of(row("tutte le regole", rules), row("validatore XSD del JDK, riusato", schema),
                row("lettura e controllo del formato", reading)));
        report.say("P2: rapporto regole/schema %.2f, obiettivo 1,0: %s", ratio, ratio <= 1 ? "raggiunto" : "mancato");
        report.put("rulesMicros", median(rules));
        report.put("schemaMicros", median(schema));
        report.put("readingMicros", median(reading));
        report.put("ratio", ratio);
        report.put("goal", 1);
    }

    private static int validate(Validator validator, String text) {
        try {
            validator.validate(new StreamSource(new StringReader(text)));
            return 0;
        } catch (SAXException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> row(String what, double... micros) {
        return List.of(what, Report.number(median(micros), 1), Report.number(Arrays.stream(micros).min().orElseThrow(), 1));
    }

    private static double micros(IntUnaryOperator work) {
        int sum = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            sum += work.applyAsInt(i % DIFFERENT);
        }
        double micros = (System.nanoTime() - begin) / 1e3 / CALLS;
        if (sum < 0) {
            throw new IllegalStateException("the work cannot be skipped by the compiler");
        }
        return micros;
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
