package it.sintesi.communications.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Attacks and garbage give an error, never an exception and never a network or file access. */
class HostileXmlTest {
    private static final String NS = " xmlns=\"http://servizi.lavoro.gov.it/unilav\"";

    static Stream<Arguments> attacks() {
        String sample = Samples.text("unilav-assunzione");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE UniLav [<!ENTITY a0 \"ah\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        return Stream.of(
                Arguments.of("doctype", "<!DOCTYPE UniLav>" + sample, "FMT-002"),
                Arguments.of("external dtd", "<!DOCTYPE UniLav SYSTEM \"http://127.0.0.1:1/x.dtd\">" + sample, "FMT-002"),
                Arguments.of("xxe", "<!DOCTYPE UniLav [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + sample.replace("AMINA", "&x;"), "FMT-002"),
                Arguments.of("billion laughs", laughs + "]>" + sample.replace("AMINA", "&a29;"), "FMT-002"),
                Arguments.of("undeclared entity", sample.replace("AMINA", "&x;"), "FMT-001"),
                Arguments.of("deep", "<UniLav" + NS + ">" + "<a>".repeat(41) + "</a>".repeat(41) + "</UniLav>", "FMT-003"),
                Arguments.of("wide", "<UniLav" + NS + ">" + "<a/>".repeat(1_001) + "</UniLav>", "FMT-003"),
                Arguments.of("many", "<UniLav" + NS + ">" + ("<b>" + "<a/>".repeat(900) + "</b>").repeat(23) + "</UniLav>", "FMT-003"),
                Arguments.of("long attribute", sample.replace("Officine Esempio Srl", "x".repeat(5_000)), "FMT-003"),
                Arguments.of("many attributes", sample.replace("<DatoreLavoro ", "<DatoreLavoro "
                        + Stream.iterate(0, i -> i + 1).limit(101).map(i -> "a" + i + "=\"\" ").reduce("", String::concat)), "FMT-003"),
                Arguments.of("long text", sample.replace("AMINA", "x".repeat(1_000_010)), "FMT-003"),
                Arguments.of("long document", sample + "<!--" + "x".repeat(2_000_000) + "-->", "FMT-003"),
                Arguments.of("cut", sample.substring(0, 700), "FMT-001"),
                Arguments.of("empty", "", "FMT-001"),
                Arguments.of("after the end", sample + "<x/>", "FMT-001"),
                Arguments.of("other root", "<Uni" + NS + "/>", "FMT-004"),
                Arguments.of("soap envelope", "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"/>", "FMT-004"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefused(String name, String text, String code) {
        for (Parsed parsed : new Parsed[] {FormReader.read(text), FormReader.read(text.getBytes(StandardCharsets.UTF_8))}) {
            assertThat(parsed.form()).isNull();
            assertThat(parsed.errors()).extracting(FormatError::code).contains(code);
        }
    }

    @Test
    void schemaLocationIsIgnored() {
        String text = Samples.text("uniurg").replace("<UniUrg ", "<UniUrg xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "i:schemaLocation=\"http://servizi.lavoro.gov.it/uniurg http://127.0.0.1:1/x.xsd\" ");
        assertThat(FormReader.read(text).errors()).isEmpty();
    }

    @Test
    void randomGarbageNeverThrows() {
        Random random = new Random(20261123);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(FormReader.read(bytes).errors()).isNotEmpty();
        }
    }

    @Test
    void randomlyDamagedMessagesNeverThrow() {
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 6_000; i++) {
            byte[] bytes = Samples.text(Samples.names().get(i % Samples.names().size())).getBytes(StandardCharsets.UTF_8);
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Parsed parsed = FormReader.read(bytes);
            refused += parsed.valid() ? 0 : 1;
            if (parsed.form() != null) {
                parsed.form().eventDate();
                parsed.form().workerCodes();
                FormWriter.check(parsed.form());
            }
        }
        assertThat(refused).isGreaterThan(3_000);
    }

    @Test
    void aBrokenStreamIsNotABadMessage() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream("<UniLav".getBytes(StandardCharsets.UTF_8)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("linea caduta");
            }
        });
        assertThatThrownBy(() -> FormReader.read(broken)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("linea caduta");
        assertThat(FormReader.read(new ByteArrayInputStream(new byte[] {'<', 'a', '>', (byte) 0xff})).errors())
                .extracting(FormatError::code).contains("FMT-001");
        assertThat(FormReader.read("<?xml version='1.0' encoding='inventata'?><a/>".getBytes(StandardCharsets.UTF_8)).form()).isNull();
    }

    @Test
    void manyErrorsAreCut() {
        String text = "<UniLav" + NS + ">" + "<a/>".repeat(900) + "</UniLav>";
        assertThat(FormReader.read(text).errors()).hasSize(200);
    }
}
