package it.sintesi.did;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.did.api.RevocationCause;
import it.sintesi.did.application.DidReading.DidFile;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class DocumentsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "dids");

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void every_act_is_archivable_accessible_and_says_what_was_decided() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (World w = new World(DATABASES.fresh(Engine.DERBY))) {
            Declaration refused = w.did.giving().give(World.ANNA, UUID.randomUUID().toString(), Town.ANNA, World.answers("working", "true", "employeeIncome", "9000"));
            Declaration given = w.did.giving().give(World.OPERATOR, UUID.randomUUID().toString(), Town.ANNA, World.answers());
            w.did.ending().revoke(World.OPERATOR, Town.ANNA, w.today(), RevocationCause.WAIVER, null, "Rinuncia & basta " + Town.XSS, null);
            for (String id : List.of(refused.id(), given.id())) {
                DidFile file = w.did.reading().file(World.OPERATOR, id);
                for (Step step : file.steps()) {
                    byte[] pdf = w.did.documents().of(file, step);
                    assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
                    assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                    assertThat(text(pdf)).contains(step.protocol(), Town.ANNA);
                }
            }
            DidFile no = w.did.reading().file(World.OPERATOR, refused.id());
            assertThat(text(w.did.documents().of(no, no.steps().get(0)))).contains("9.000,00 euro", "Commissione provinciale", "da confermare", "15-quater");
            DidFile yes = w.did.reading().file(World.OPERATOR, given.id());
            assertThat(text(w.did.documents().of(yes, yes.steps().get(1)))).contains("Rinuncia & basta", yes.steps().get(0).protocol());
        }
    }
}
