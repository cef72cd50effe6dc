package it.sintesi.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.citizen.application.AnswerTerm;
import it.sintesi.citizen.application.ContestDocuments;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.documents.AccessiblePdf;
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

class ContestDocumentsTest {

    private final ContestDocuments documents = new ContestDocuments(new AccessiblePdf(), new AnswerTerm());
    private final Contest open = new Contest("c-1", "2026/0000007", Neighbourhood.ANNA, "Anna Rossi", "anna",
            new Contest.Claim(Contest.Topic.RELATION, "rel-1", "Rapporto con Officine & Figli", "Prima riga\nseconda " + Neighbourhood.XSS + "\u0001", "31 marzo"), "cpi-breno",
            Instant.parse("2026-11-23T09:30:00.000001Z"), LocalDate.of(2026, 12, 23), "ab".repeat(32), Contest.State.OPEN, null);
    private final Contest decided = open.decided(Contest.State.REFUSED, new Contest.Decision(Instant.parse("2026-12-01T09:00:00Z"), "Olga", "I documenti lo confermano",
            "2026/0000009", "cd".repeat(32)));

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void they_are_archivable_and_accessible(PDFAFlavour flavour) throws Exception {
        assertThat(problems(documents.receipt(open), flavour)).isEmpty();
        assertThat(problems(documents.decision(decided), flavour)).isEmpty();
    }

    @Test
    void they_say_what_was_written_and_until_when_an_answer_is_due() throws Exception {
        try (PDDocument receipt = Loader.loadPDF(documents.receipt(open)); PDDocument decision = Loader.loadPDF(documents.decision(decided))) {
            assertThat(new PDFTextStripper().getText(receipt)).contains("2026/0000007", "Officine & Figli", "<script>", "mercoledì 23 dicembre 2026", "L. 241/1990", "da confermare");
            assertThat(new PDFTextStripper().getText(decision)).contains("Respinta", "I documenti lo confermano", "2026/0000009", "art. 77");
        }
    }

    @Test
    void the_same_contest_gives_the_same_bytes() {
        assertThat(documents.receipt(open)).isEqualTo(documents.receipt(open)).isNotEqualTo(documents.decision(decided));
        assertThatThrownBy(() -> documents.decision(open)).isInstanceOf(ServiceException.class);
    }
}
