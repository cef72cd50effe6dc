package it.sintesi.status;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.application.CertificateWriter;
import it.sintesi.status.domain.Certificate;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class CertificateDocumentTest {

    private final CertificateWriter writer = new CertificateWriter(new AccessiblePdf(), "https://lavoro.example.org");

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Certificate certificate(Certificate.Kind kind) {
        Certificate.Facts facts = new Certificate.Facts(LocalDate.of(2026, 11, 23), StatusKind.UNEMPLOYED, LocalDate.of(2026, 1, 10), 304, 10, "status@2");
        return new Certificate("ABCDEFGH23456789", Province.ANNA, "Rossi <Anna> & \u0001", kind, facts, "D.Lgs. 150/2015, art. 19", "Olga", "2026/0000007",
                Instant.parse("2026-11-23T09:30:00.000001Z"), "ab".repeat(32), null);
    }

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Certificate.Kind.class)
    void they_are_archivable_and_accessible(Certificate.Kind kind) throws Exception {
        byte[] pdf = writer.write(certificate(kind));
        assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(writer.write(certificate(kind))).as("the same bytes").isEqualTo(pdf);
    }

    @Test
    void they_say_what_is_certified_and_where_to_verify_it() throws Exception {
        try (PDDocument days = Loader.loadPDF(writer.write(certificate(Certificate.Kind.DAYS))); PDDocument status = Loader.loadPDF(writer.write(certificate(Certificate.Kind.STATUS)))) {
            assertThat(new PDFTextStripper().getText(days).replaceAll("\\s+", " ")).contains("304 giorni", "10 gennaio 2026", "Rossi <Anna> &", "2026/0000007", "non può essere prodotto agli organi della pubblica amministrazione");
            assertThat(new PDFTextStripper().getText(days).replaceAll("\\s+", "")).contains("https://lavoro.example.org/verifica/ABCDEFGH23456789(codice");
            assertThat(new PDFTextStripper().getText(status)).contains("Disoccupato", Province.ANNA);
        }
    }
}
