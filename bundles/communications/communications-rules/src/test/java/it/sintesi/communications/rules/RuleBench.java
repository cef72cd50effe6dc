package it.sintesi.communications.rules;

import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.Form;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/** P2: microseconds of all the rules on a valid UniLav, beside the JDK's reused schema validator; a program to run, not a test. */
final class RuleBench {
    private static final int ROUNDS = 9;
    private static final int MESSAGES = 20_000;
    private static final int DIFFERENT = 500;

    private RuleBench() {
    }

    public static void main(String[] arguments) throws Exception {
        OffsetDateTime sent = OffsetDateTime.parse("2026-11-23T10:15:00+01:00");
        String[] texts = new String[DIFFERENT];
        Arrays.setAll(texts, i -> Samples.variant("unilav-assunzione", i, sent));
        Form[] forms = new Form[DIFFERENT];
        Arrays.setAll(forms, i -> FormReader.read(texts[i]).form());
        NationalCatalogue catalogue = new NationalCatalogue("");
        TestFacts facts = new TestFacts();
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Samples.class.getResource("xsd/unilav-CO190701R1.xsd")).newValidator();
        measure("tutte le regole UniLav", i -> catalogue.check(forms[i % DIFFERENT], facts, Set.of()).size());
        measure("validatore XSD del JDK, riusato", i -> {
            try {
                validator.validate(new StreamSource(new StringReader(texts[i % DIFFERENT])));
                return 0;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static void measure(String what, IntUnaryOperator work) {
        double[] rounds = new double[ROUNDS];
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < MESSAGES; i++) {
                sum += work.applyAsInt(i);
            }
            rounds[round] = (System.nanoTime() - start) / 1_000.0 / MESSAGES;
        }
        Arrays.sort(rounds);
        System.out.printf(Locale.ITALY, "%-34s mediana %6.2f µs, migliore %6.2f µs (%d)%n", what, rounds[ROUNDS / 2], rounds[0], sum);
    }
}
