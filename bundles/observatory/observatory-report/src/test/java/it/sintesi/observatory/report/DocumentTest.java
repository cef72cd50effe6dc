package it.sintesi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.report.domain.Report;

class DocumentTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reports");

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }

    @Test
    void the_report_is_archivable_accessible_and_says_its_figures() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (World w = new World(DATABASES.fresh(Engine.DERBY))) {
            String id = w.made();
            w.module.desk().texts(Staff.ANALYST, id, Map.of("sex", "Testo scritto a mano <script> & \u0007 fine"));
            w.register(id);
            Report.Version version = w.module.desk().versions(Staff.ANALYST, id).get(0);
            byte[] pdf = w.module.desk().document(version, false);
            Files.createDirectories(Path.of("target", "pages"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text).contains("primo semestre 2026", "45.373", "+2,0 %", "riservato", "n.d.", version.protocol(), "Testo scritto a mano <script> &", "Definizioni", "A fine semestre", "Istruzione (riservato)", "Tra due linee della griglia: 5.000.", "Disoccupati iscritti", "22 novembre 2026");
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 80);
                    ImageIO.write(image, "png", Path.of("target", "pages", "page-" + (page + 1) + ".png").toFile());
                }
            }
            byte[] draft = w.module.desk().draft(Staff.ANALYST, id, false);
            try (PDDocument document = Loader.loadPDF(draft)) {
                assertThat(new PDFTextStripper().getText(document)).contains("primo semestre 2026 · bozza", "Questa è una bozza").doesNotContain(version.protocol());
            }
            for (byte[] one : List.of(pdf, draft)) {
                assertThat(problems(one, PDFAFlavour.PDFA_2_A)).isEmpty();
                assertThat(problems(one, PDFAFlavour.PDFUA_1)).isEmpty();
            }
            assertThat(sheets(w.module.desk().document(version, true))).contains("xl/worksheets/sheet12.xml");
        }
    }

    private static List<String> sheets(byte[] xlsx) throws Exception {
        // The sizes of the entries stand at the end of the file only: it cannot be read as a stream.
        Path file = Files.write(Path.of("target", "pages", "tables.xlsx"), xlsx);
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(entry -> names.add(entry.getName()));
        }
        return names;
    }
}
