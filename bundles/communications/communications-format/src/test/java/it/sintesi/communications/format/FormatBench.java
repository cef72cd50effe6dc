package it.sintesi.communications.format;

import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** Microseconds for each message on one thread, beside the JDK's reused validator; a program to run, not a test. */
final class FormatBench {
    private static final int ROUNDS = 9;
    private static final int MESSAGES = 20_000;

    private FormatBench() {
    }

    public static void main(String[] arguments) throws Exception {
        OffsetDateTime sent = OffsetDateTime.parse("2026-11-23T10:15:00+01:00");
        String[] texts = new String[500];
        Arrays.setAll(texts, i -> FormWriter.write(FormReader.read(Samples.variant("unilav-assunzione", i, sent)).form()));
        Form[] forms = new Form[500];
        Arrays.setAll(forms, i -> FormReader.read(texts[i]).form());
        String[] mirrors = new String[500];
        Arrays.setAll(mirrors, i -> JsonMirror.writeText(forms[i]));
        Validator validator = XsdOracle.validator(FormKind.UNILAV);
        System.out.println("UniLav di " + texts[0].length() + " caratteri");
        measure("leggere e controllare (XML)", i -> FormReader.read(texts[i % 500]).errors().size());
        measure("validatore XSD del JDK, riusato", i -> {
            try {
                validator.validate(new StreamSource(new StringReader(texts[i % 500])));
                return 0;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        measure("scrivere (XML)", i -> FormWriter.write(forms[i % 500]).length());
        measure("leggere e controllare (JSON)", i -> JsonMirror.read(FormKind.UNILAV, mirrors[i % 500]).errors().size());
        measure("creare una variante di prova", i -> Samples.variant("unilav-assunzione", i, sent).length());
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
        System.out.printf(Locale.ITALY, "%-34s mediana %6.1f µs, migliore %6.1f µs (%d)%n", what, rounds[ROUNDS / 2], rounds[0], sum);
    }
}
