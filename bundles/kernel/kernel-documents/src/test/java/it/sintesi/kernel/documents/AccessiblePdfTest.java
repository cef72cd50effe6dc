package it.sintesi.kernel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class AccessiblePdfTest {

    private static final DocumentInfo ABOUT = new DocumentInfo("Ricevuta 1000026200000012 & <altro>", "Comunicazione obbligatoria", "Provincia di Brescia",
            Instant.parse("2026-11-23T09:30:15.123456Z"));
    private final AccessiblePdf documents = new AccessiblePdf();

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private String page() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/sample.xhtml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{qr}", documents.qrCodeDataUri("https://example.org/1000026200000012", 200));
        }
    }

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }

    private static List<String> fonts(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName());
            }
            return names;
        }
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void itIsArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
        assertThat(problems(documents.render(page(), ABOUT), flavour)).isEmpty();
    }

    /** The check can fail: without its metadata the document is refused. */
    @Test
    void brokenDocumentsAreRed() throws Exception {
        try (PDDocument document = Loader.loadPDF(documents.render(page(), ABOUT))) {
            document.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(problems(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
            assertThat(problems(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @Test
    void aPageInPlainLettersDoesNotNeedTheWideFont() throws Exception {
        String page = page().replace("Šárka Čížková, Ольга", "Sárka Ñuñez, É");
        byte[] pdf = documents.render(page, ABOUT);
        assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(fonts(pdf)).isNotEmpty().allMatch(name -> name.contains("Titillium"));
        assertThat(fonts(documents.render(page(), ABOUT))).anyMatch(name -> name.contains("DejaVu"));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        byte[] first = documents.render(page(), ABOUT);
        assertThat(new AccessiblePdf().render(page(), ABOUT)).isEqualTo(first);
        assertThat(documents.render(page().replace("ROSSI", "BIANCHI"), ABOUT)).isNotEqualTo(first);
        assertThat(documents.render(page(), new DocumentInfo(ABOUT.title(), ABOUT.subject(), ABOUT.author(), ABOUT.created().plusSeconds(1)))).isNotEqualTo(first);
    }

    /** Without the embedded fonts as a default nothing of such a page would be printed. */
    @Test
    void aPageThatNamesNoFontIsPrintedAllTheSame() throws Exception {
        String page = page().replace("body { font-family: 'Titillium Web', 'DejaVu Sans';", "body {");
        assertThat(page).isNotEqualTo(page());
        try (PDDocument document = Loader.loadPDF(documents.render(page, ABOUT))) {
            assertThat(new PDFTextStripper().getText(document)).contains("ROSSI MARIO", "Šárka Čížková");
        }
    }

    @Test
    void textAndMetadataCanBeReadBack() throws Exception {
        try (PDDocument document = Loader.loadPDF(documents.render(page(), ABOUT))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ricevuta", "ROSSI MARIO", "Šárka Čížková", "Ольга");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(ABOUT.title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html lang='it'><head><title>a</title></head><body><h1>a</h1>", "<!DOCTYPE html><html lang='it'><head><title>a</title></head><body><h1>a</h1></body></html>",
            "<html><head><title>a</title></head><body><h1>a</h1></body></html>", "<html lang='it'><head></head><body><h1>a</h1></body></html>",
            "<html lang='it'><head><title>a</title></head><body><p>a</p></body></html>",
            "<html lang='it'><head><title>a</title></head><body><h1>a</h1><img src='data:image/png;base64,'/></body></html>"})
    void unusablePagesAreRefused(String page) {
        assertThatThrownBy(() -> documents.render(page, ABOUT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsFetched() throws Exception {
        java.nio.file.Path secret = java.nio.file.Files.createTempFile("secret", ".css");
        java.nio.file.Files.writeString(secret, "h1 { display: none }");
        try {
            String page = page().replace("</head>", "<link rel='stylesheet' href='" + secret.toUri() + "'/></head>");
            try (PDDocument document = Loader.loadPDF(documents.render(page, ABOUT))) {
                assertThat(new PDFTextStripper().getText(document)).contains("Ricevuta di comunicazione");
            }
        } finally {
            java.nio.file.Files.delete(secret);
        }
    }
}
