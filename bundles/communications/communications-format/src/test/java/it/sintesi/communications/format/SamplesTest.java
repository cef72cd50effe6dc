package it.sintesi.communications.format;

import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.UniLav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SamplesTest {
    private static final OffsetDateTime SENT = OffsetDateTime.parse("2027-02-01T08:30:00+01:00");

    static List<String> names() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void variantsAreValidAndUnique(String name) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            Parsed parsed = FormReader.read(Samples.variant(name, i * 7, SENT));
            assertThat(parsed.errors()).isEmpty();
            assertThat(parsed.form().workerCodes()).allMatch(FiscalCode::valid).allMatch(codes::add);
            assertThat(parsed.form().sending().sentAt()).isEqualTo(SENT);
        }
    }

    @Test
    void peopleStayConsistentAndDatesMoveTogether() {
        UniLav base = (UniLav) Samples.form("unilav-assunzione");
        for (int i = 0; i < 2_000; i++) {
            UniLav form = (UniLav) FormReader.read(Samples.variant("unilav-assunzione", i, SENT)).form();
            FiscalCode code = FiscalCode.parse(form.workerCode()).orElseThrow();
            assertThat(code.matchesSurname(form.worker().person().surname())).isTrue();
            assertThat(code.matchesName(form.worker().person().name())).isTrue();
            assertThat(code.matchesBirthDate(form.worker().person().birthDate())).isTrue();
            assertThat(code.matchesSex(form.worker().person().sex())).isTrue();
            assertThat(code.matchesBirthPlace(form.worker().person().birthPlace())).isTrue();
            assertThat(form.eventDate()).isEqualTo(base.eventDate().plusDays(70));
            assertThat(form.worker().permit()).isEqualTo(base.worker().permit());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void codesOfTheSamplesAreRight(String name) {
        Form form = Samples.form(name);
        assertThat(FiscalCode.validOfAnyone(form.employerCode())).isTrue();
        assertThat(form.workerCodes()).allMatch(FiscalCode::valid);
        assertThat(form.sending().delegate() == null || FiscalCode.valid(form.sending().delegate())).isTrue();
    }

    @Test
    void unknownNameIsTold() {
        assertThatThrownBy(() -> Samples.text("../x")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("uniurg");
    }
}
