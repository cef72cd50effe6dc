package it.sintesi.registry.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Office.ServedMunicipality;
import it.sintesi.registry.api.OfficeKind;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharterOfficesTest {

    /** Names that the charter shortens or misspells; all others differ only in capitals, accents, hyphens, spaces and "S." */
    private static final Map<String, String> SHORTENED = Map.of("Pavone Mella", "Pavone del Mella", "Lonato", "Lonato del Garda", "Polpenazze", "Polpenazze del Garda",
            "Sioano del Lago", "Soiano del Lago", "Puegnago", "Puegnago del Garda", "Tremosine", "Tremosine sul Garda", "Vallio", "Vallio Terme",
            "Tavernole", "Tavernole sul Mella");

    private static final List<CodeEntry> MUNICIPALITIES = new BundledCodeLists(Clock.systemUTC()).get(CodeList.MUNICIPALITIES).entries().stream()
            .filter(e -> e.validOn(LocalDate.parse("2026-11-23")) && e.attribute("sigla").equals("BS")).toList();
    private final CharterOffices offices = new CharterOffices();
    private final List<CodeEntry> municipalities = MUNICIPALITIES;

    @Test
    void eachOfThe205MunicipalitiesHasExactlyOneCentre() {
        List<ServedMunicipality> served = offices.all().stream().flatMap(office -> office.municipalities().stream()).toList();
        assertThat(municipalities).hasSize(205);
        assertThat(served).extracting(ServedMunicipality::belfiore).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(municipalities.stream().map(CodeEntry::code).toList());
        assertThat(municipalities).allSatisfy(m -> {
            Office byBelfiore = offices.officeOf(m.code()).orElseThrow();
            assertThat(byBelfiore.kind()).isEqualTo(OfficeKind.EMPLOYMENT_CENTRE);
            assertThat(offices.officeOf(m.attribute("istat"))).contains(byBelfiore);
            assertThat(byBelfiore.municipalities()).contains(new ServedMunicipality(m.attribute("istat"), m.code(), m.description()));
        });
    }

    @Test
    void theChartersNamesAreThoseOfTheirMunicipalities() throws Exception {
        Map<String, String> names = municipalities.stream().collect(Collectors.toMap(CodeEntry::code, CodeEntry::description));
        try (InputStream in = CharterOffices.class.getResourceAsStream("/registry/territories.csv");
             CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<NamedCsvRecord> territories = rows.stream().toList();
            assertThat(territories).hasSize(206);
            assertThat(territories).filteredOn(row -> !row.getField("istat").isEmpty()).allSatisfy(row -> {
                String charter = row.getField("nome_carta");
                assertThat(plain(SHORTENED.getOrDefault(charter, charter))).isEqualTo(plain(names.get(row.getField("belfiore"))));
            });
            assertThat(territories).filteredOn(row -> row.getField("istat").isEmpty()).extracting(row -> row.getField("nome_carta")).containsExactly("Prestine");
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ITALIAN), Normalizer.Form.NFD).replaceAll("\\bs\\.\\s*", "san ").replaceAll("[^a-z]", "");
    }

    @ParameterizedTest
    @CsvSource({"B157, cpi-brescia", "017029, cpi-brescia", "B149, cpi-breno", "M312, cpi-desenzano", "H598, cpi-iseo", "H050, cpi-breno"})
    void officeOf(String municipality, String office) {
        assertThat(offices.officeOf(municipality)).map(Office::id).contains(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F205", "Z330", "0000", ""})
    void otherProvincesHaveNone(String municipality) {
        assertThat(offices.officeOf(municipality)).isEmpty();
        assertThat(offices.officeOf(null)).isEmpty();
    }

    @Test
    void eightCentresFiveBranchesAndTargetedPlacement() {
        assertThat(offices.all()).extracting(Office::id).containsExactly("cpi-breno", "cpi-brescia", "cpi-iseo", "cpi-leno", "cpi-desenzano", "cpi-orzinuovi",
                "cpi-salo", "cpi-sarezzo", "collocamento-mirato");
        assertThat(offices.all().stream().flatMap(office -> office.branches().stream())).extracting(Office::id)
                .containsExactly("cpi-breno-edolo", "cpi-breno-darfo", "cpi-brescia-2", "cpi-iseo-palazzolo", "cpi-salo-vestone");
        assertThat(offices.byId("cpi-salo-vestone")).map(Office::phone).contains("0303748371");
        assertThat(offices.byId("niente")).isEmpty();
        assertThat(offices.all()).allSatisfy(office -> assertThat(office.email()).endsWith("@provincia.brescia.it"));
    }
}
