package it.sintesi.people.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.people.format.career.ActiveAnswer;
import it.sintesi.people.format.career.ActiveRequest;
import it.sintesi.people.format.career.CareerAnswer;
import it.sintesi.people.format.career.CareerFormat;
import it.sintesi.people.format.career.CareerFormats;
import it.sintesi.people.format.career.CareerOutcome;
import it.sintesi.people.format.career.CareerRequest;
import it.sintesi.people.format.career.CareerRow;
import it.sintesi.people.format.career.RowKind;
import it.sintesi.people.format.did.DidAnswer;
import it.sintesi.people.format.did.DidFormats;
import it.sintesi.people.format.did.DidRequest;
import it.sintesi.people.format.did.InpsDidList;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapFormat;
import it.sintesi.people.format.xml.MessageFormat;
import it.sintesi.people.format.xml.Read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message both ways: all its fields validate, come back as they were, and none of the schema is missing. */
class FormatContractTest {

    private static final Pattern NAME = Pattern.compile("<xs:element name=\"(\\w+)\"");

    static Stream<Arguments> messages() {
        return Stream.of(Arguments.of(DidFormats.REQUEST, DidRequest.class, "conferimento-did-1.0.xsd"), Arguments.of(DidFormats.ANSWER, DidAnswer.class, "conferimento-did-1.0.xsd"),
                Arguments.of(DidFormats.FROM_INPS, InpsDidList.class, "lista-did.xsd"), Arguments.of(SapFormat.SAP, Sap.class, "sap-rev009.xsd"),
                Arguments.of(CareerFormats.CAREER_REQUEST, CareerRequest.class, "ricerca-co-2.0.xsd"), Arguments.of(CareerFormats.ACTIVE_REQUEST, ActiveRequest.class, "rapporto-attivo-3.0.xsd"),
                Arguments.of(CareerFormats.ACTIVE_ANSWER, ActiveAnswer.class, "rapporto-attivo-3.0.xsd"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    <T extends Record> void carriesEveryFieldBothWays(MessageFormat<T> format, Class<T> type, String xsd) throws IOException {
        T full = Filled.of(type);
        String text = format.write(full);
        assertThat(format.read(text).orThrow()).isEqualTo(full);
        Set<String> there = names(text);
        assertThat(there).containsAll(ofSchema(xsd, format.root()));
    }

    @Test
    void carriesEveryRowOfACareerBothWays() throws IOException {
        List<CareerRow> rows = Arrays.stream(RowKind.values()).map(FormatContractTest::full).toList();
        CareerAnswer full = new CareerAnswer(rows, new CareerOutcome("00", "Trovate"));
        String text = CareerFormat.write(full);
        assertThat(CareerFormat.read(text).orThrow()).isEqualTo(full);
        assertThat(names(text)).containsAll(ofSchema("ricerca-co-2.0.xsd", "COPerLavoratoreResponse"));
        assertThat(RowKind.UNILAV.fields()).hasSize(37);
        assertThat(Arrays.stream(RowKind.values()).mapToInt(kind -> kind.fields().size()).sum()).isEqualTo(164);
    }

    @Test
    void leavesAbsentFieldsOfARowNil() {
        CareerRow bare = new CareerRow(RowKind.UNIURG, null, Map.of("DatoreLavoro_CodiceFiscale", "99000010175", "Invio_CodiceComunicazione", "1", "Lavoratore_CodiceFiscale", Filled.PERSON,
                "Lavoratore_Cognome", "PROVETTI", "Lavoratore_Nome", "ANNA", "Rapporto_DataInizio", "2026-03-02T00:00:00", "SYS_DATARICEZIONE", "2026-03-02T10:00:00",
                "SYS_DATARIFERIMENTO", "2026-03-02T00:00:00", "SYS_TIPOMODULO", "UNIURG"));
        String text = CareerFormat.write(new CareerAnswer(List.of(bare), new CareerOutcome(null, null)));
        assertThat(text).contains("<DatoreLavoro_Denominazione xsi:nil=\"true\"/>", "<Codice xsi:nil=\"true\"/>");
        CareerRow read = CareerFormat.read(text).orThrow().rows().get(0);
        assertThat(read).isEqualTo(bare);
        assertThat(read.date("Rapporto_DataInizio")).contains(LocalDate.of(2026, 3, 2));
        assertThat(read.date("Lavoratore_Cognome")).isEmpty();
    }

    @Test
    void neverWritesARowThatLacksWhatIsRequired() {
        assertThatThrownBy(() -> CareerFormat.write(new CareerAnswer(List.of(new CareerRow(RowKind.UNIURG, 1, Map.of())), new CareerOutcome(null, null))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("DatoreLavoro_CodiceFiscale");
        assertThat(CareerFormat.read("<COPerLavoratoreResponse xmlns=\"" + CareerFormats.CAREER + "\"/>").orThrow().rows()).isEmpty();
    }

    static Stream<Arguments> published() {
        return Stream.of(Arguments.of("did-inserimento.xml", DidFormats.REQUEST), Arguments.of("sap.xml", SapFormat.SAP), Arguments.of("co-per-lavoratore.xml", CareerFormats.CAREER_REQUEST),
                Arguments.of("rapporto-attivo-nulla.xml", CareerFormats.ACTIVE_ANSWER));
    }

    @ParameterizedTest
    @MethodSource("published")
    <T extends Record> void readsThePublishedExamples(String sample, MessageFormat<T> format) throws IOException {
        Read<T> read = format.read(resource("/" + sample));
        assertThat(read.problems()).isEmpty();
        assertThat(format.read(format.write(read.value())).orThrow()).isEqualTo(read.value());
    }

    @Test
    void takesRepeatedListsForOne() throws IOException {
        String once = SapFormat.SAP.write(Filled.of(Sap.class));
        String twice = once.replace("</linguastraniera><linguastraniera>", "</linguastraniera></linguestraniere_lst><linguestraniere_lst><linguastraniera>");
        assertThat(twice).isNotEqualTo(once);
        assertThat(SapFormat.SAP.read(twice).orThrow()).isEqualTo(Filled.of(Sap.class));
    }

    @Test
    void takesAMomentWithoutZoneAsItalian() throws IOException {
        String text = resource("/did-inserimento.xml").replace("2026-03-02T00:00:00+01:00", "2026-07-02T00:00:00");
        assertThat(DidFormats.REQUEST.read(text).orThrow().information().eventAt()).isEqualTo("2026-07-02T00:00:00+02:00");
    }

    private static CareerRow full(RowKind kind) {
        Map<String, String> values = kind.fields().stream().collect(Collectors.toMap(RowKind.Field::name,
                field -> field.name().startsWith("SYS_DATA") ? "2026-03-02T10:00:00" : "È <& " + field.name(), (a, b) -> a, LinkedHashMap::new));
        return new CareerRow(kind, kind.ordinal() + 1, values);
    }

    private static Set<String> names(String text) {
        return Pattern.compile("<(\\w+)[ >/]").matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of the elements below a root of a schema. */
    private static Set<String> ofSchema(String xsd, String root) throws IOException {
        String schema = resource("/it/sintesi/people/format/xsd/" + xsd);
        int from = schema.indexOf("\n  <xs:element name=\"" + root + "\"");
        int to = schema.indexOf("\n  <xs:element name=", from + 5);
        return NAME.matcher(schema.substring(from, to < 0 ? schema.length() : to)).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static String resource(String name) throws IOException {
        try (var stream = FormatContractTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
