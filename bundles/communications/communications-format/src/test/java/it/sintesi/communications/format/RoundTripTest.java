package it.sintesi.communications.format;

import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.UniLav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is written is valid and reads back as the same form, in XML and in JSON. */
class RoundTripTest {

    static List<String> names() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void canonicalXmlReadsBackEqual(String name) {
        Form form = Samples.form(name);
        String written = FormWriter.write(form);
        assertThat(XsdOracle.errors(form.kind(), written)).isEmpty();
        assertThat(FormReader.read(written)).isEqualTo(new Parsed(form, List.of()));
        assertThat(written).doesNotContain("\n").isEqualTo(FormWriter.write(FormReader.read(written).form()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void jsonMirrorReadsBackEqual(String name) {
        Form form = Samples.form(name);
        assertThat(JsonMirror.read(form.kind(), JsonMirror.writeText(form))).isEqualTo(new Parsed(form, List.of()));
    }

    @Test
    void markupAndLineEndsSurvive() {
        UniLav form = (UniLav) Samples.form("unilav-assunzione");
        String name = "A & B <C> \"D\" 'E'\tF\nG\rH ]]> 😀";
        UniLav changed = form.withEmployer(new Employer(form.employerCode(), name, null, null,
                form.employer().legalSeat(), form.employer().workSeat(), form.employer().sector(), false));
        assertThat(FormReader.read(FormWriter.write(changed)).form()).isEqualTo(changed);
    }

    @Test
    void incompleteFormIsNotWritten() {
        UniLav form = ((UniLav) Samples.form("unilav-assunzione")).withEvent(null);
        assertThatThrownBy(() -> FormWriter.write(form)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("InizioRapporto");
        assertThat(FormWriter.check(form)).extracting(FormatError::code).containsExactly("FMT-012");
    }

    @Test
    void convenienceAccessorsTellTheEssentials() {
        UniLav extension = (UniLav) Samples.form("unilav-proroga");
        assertThat(extension.employerCode()).isEqualTo("99000010175");
        assertThat(extension.workerCodes()).containsExactly("TSTMNA92H48Z330V");
        assertThat(extension.eventDate()).isEqualTo("2026-12-01");
        assertThat(extension.contract().payEuro()).isEqualTo(16_800);
        assertThat(Samples.form("vardatori-trasferimento").workerCodes()).hasSize(3);
        assertThat(Samples.form("unisomm-proroga").eventDate()).isEqualTo("2026-12-01");
        assertThat(Samples.form("unisomm-cessazione").eventDate()).isEqualTo("2026-11-20");
    }
}
