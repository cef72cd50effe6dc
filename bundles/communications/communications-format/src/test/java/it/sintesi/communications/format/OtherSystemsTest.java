package it.sintesi.communications.format;

import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.VarDatori;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages as other programs write them: prefixes, CDATA, older versions, other spellings. */
class OtherSystemsTest {

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = OtherSystemsTest.class.getResourceAsStream("/altri-sistemi/" + name)) {
            return stream.readAllBytes();
        }
    }

    @Test
    void prefixesCdataCommentsAndAliasesAreRead() throws IOException {
        Parsed parsed = FormReader.read(bytes("unilav-prefissi.xml"));
        assertThat(parsed.errors()).isEmpty();
        UniLav form = (UniLav) parsed.form();
        assertThat(form.sending()).isEqualTo(new Sending(Sending.NO_CODE, OffsetDateTime.parse("2026-11-23T10:15:00.250+01:00"), null,
                null, null, "CO160201R1", "00000000", "1000000000000001"));
        assertThat(form.employer().name()).isEqualTo("Caffè dell'Angolo & C.");
        assertThat(form.employer().legalSeat().street()).isEqualTo("Hauptstraße 1 <A>");
        assertThat(form.employer().legalSeat().postcode()).isNull();
        assertThat(form.employer().legalSeat().abroad()).isTrue();
        assertThat(form.employer().workSeat().street()).isEqualTo("Via del Maglio 8");
        assertThat(form.employer().workSeat().postcode()).isEqualTo("25063");
        assertThat(form.worker().domicile().street()).isEqualTo("Via Lunga 2");
        assertThat(form.worker().person().birthDate()).isEqualTo("1990-03-15");
        assertThat(form.contract().trainingEnd()).isEqualTo("2029-11-24");
        assertThat(form.contract().mandatory()).isNull();
        assertThat(FormWriter.write(form)).contains("dataFinePeriodoFormativo=\"2029-11-24\"",
                "codiceComunicazionePrecedente=\"1000000000000001\"", "assunzioneObbligatoria=\"NO\"").doesNotContain("codMonoTempo");
    }

    @Test
    void anotherEncodingIsRead() throws IOException {
        String text = new String(bytes("unilav-prefissi.xml"), StandardCharsets.UTF_8).replace("UTF-8", "ISO-8859-1");
        UniLav form = (UniLav) FormReader.read(text.getBytes(StandardCharsets.ISO_8859_1)).form();
        assertThat(form.employer().name()).isEqualTo("Caffè dell'Angolo & C.");
    }

    @Test
    void theRegionalPreviousEmployerGivesThePreviousWorkplace() throws IOException {
        Parsed parsed = FormReader.read(bytes("unilav-datore-precedente.xml"));
        assertThat(parsed.errors()).isEmpty();
        assertThat(((Transformation) ((UniLav) parsed.form()).event()).previousWorkplace().municipality()).isEqualTo("F205");
        assertThat(FormWriter.write(parsed.form())).contains("SedeLavoroPrecedente").doesNotContain("DatoreLavoroPrec");
    }

    @Test
    void anAbsentSocioLavoratoreIsReadInVarDatori() throws IOException {
        Parsed parsed = FormReader.read(bytes("vardatori-senza-socio.xml"));
        assertThat(parsed.errors()).isEmpty();
        VarDatori form = (VarDatori) parsed.form();
        assertThat(form.workers()).singleElement().satisfies(worker -> {
            assertThat(worker.contract().workingPartner()).isNull();
            assertThat(worker.contract().inailPosition()).isNull();
            assertThat(worker.fiscalCode()).isEqualTo("PRVNNA85S62D918Y");
        });
    }

    @Test
    void anItalianSeatNeedsItsPostcode() throws IOException {
        String text = new String(bytes("unilav-prefissi.xml"), StandardCharsets.UTF_8).replace("Z102", "B157");
        assertThat(FormReader.read(text).errors()).extracting(FormatError::code, FormatError::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FMT-008", "DatoreLavoro.SedeLegale.Cap"));
    }

    @Test
    void declarationAndSpacesInsideTheTransportDoNotMatter() throws IOException {
        String text = new String(bytes("unilav-prefissi.xml"), StandardCharsets.UTF_8).replace("UTF-8", "ISO-8859-1");
        assertThat(FormReader.read("\n   " + text + "\n").errors()).isEmpty();
        assertThat(FormReader.read("\uFEFF" + text).errors()).isEmpty();
    }
}
