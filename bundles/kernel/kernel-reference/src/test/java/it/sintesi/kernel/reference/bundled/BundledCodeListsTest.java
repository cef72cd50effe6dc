package it.sintesi.kernel.reference.bundled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists.ImportReport;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledCodeListsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final BundledCodeLists LISTS = new BundledCodeLists(CLOCK);
    private final BundledCodeLists lists = LISTS;

    @Test
    void everyListOfTheApiIsShipped() {
        assertThat(Arrays.stream(CodeList.class.getFields()).filter(f -> f.getType() == String.class).map(this::value)).isNotEmpty().allSatisfy(name -> {
            assertThat(lists.names()).contains(name);
            assertThat(lists.get(name).entries()).isNotEmpty();
        });
        assertThatThrownBy(() -> lists.get("niente")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("niente");
    }

    private String value(Field field) {
        try {
            return Objects.toString(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
            "comuni, B157, , true", "comuni, B157, 2026-11-23, true", "comuni, X999, , false", "comuni, B157x, , false",
            "comuni, H043, 1950-01-01, true", "comuni, L487, 2000-01-01, true", "comuni, L487, 2026-01-01, false", "comuni, M433, 2022-12-31, false",
            "comuni, M433, 2023-01-01, true", "stati_esteri, Z330, 2026-01-01, true", "stati_esteri, Z111, 2026-01-01, false",
            "stati_esteri, Z111, 1980-01-01, true", "cittadinanze, 000, , true", "cittadinanze, 100, , false", "cittadinanze, 235, , true",
            "tipologie_contrattuali, A.01.00, 2026-11-23, true", "tipologie_contrattuali, A.03.00, 2026-11-23, false",
            "tipologie_contrattuali, A.03.00, 2010-01-01, true", "tipologie_contrattuali, B.01.00, 2016-02-01, true",
            "tipologie_contrattuali, B.01.00, 2016-02-02, false", "tipologie_contrattuali, B.03.00, 2016-01-31, false",
            "tipologie_contrattuali, B.03.00, 2016-02-01, true", "tipologie_contrattuali, C.02.00, 2014-01-11, false", "ccnl, ND, 2026-11-23, true",
            "ccnl, 0010, 2026-11-23, true", "ccnl, 006, 2026-11-23, false", "ateco2007, 25.62.00, , true", "ateco2007, 01.13.10, , true",
            "ateco2007, 01.10.00, , false", "ateco2025, 01.13.10, 2025-01-01, true", "ateco2025, 01.13.10, 2024-12-31, false", "province, 017, , true",
            "regioni, 03, , true", "tipo_orario, P, , true", "trasformazioni, DI, , true", "cause_cessazione, DI, , true", "cause_cessazione, ZZ, , false",
            "categorie_l68, PD, , true"})
    void codes(String list, String code, LocalDate day, boolean known) {
        assertThat(lists.get(list).contains(code, day)).isEqualTo(known);
    }

    @Test
    void nullIsNoCode() {
        assertThat(lists.get(CodeList.MUNICIPALITIES).find(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tipologie_contrattuali, A.01.00, forma, I", "tipologie_contrattuali, A.02.00, forma, D", "tipologie_contrattuali, A.05.02, forma, E",
            "tipologie_contrattuali, C.01.00, ccnl_nd, SI", "tipologie_contrattuali, A.02.00, stagionale, SI", "tipologie_contrattuali, A.01.00, stagionale, NO",
            "tipologie_contrattuali, A.03.09, categoria, APPRENDISTATO", "tipo_orario, F, ore, VIETATE", "tipo_orario, V, ore, OBBLIGATORIE",
            "categorie_tirocinante, 02, mesi_max, 24", "categorie_tirocinante, 09, mesi_max, ''", "categorie_tirocinante, 01, tipologie, A B",
            "cause_cessazione, AC, condizione, APPRENDISTATO", "cause_cessazione, DS, ammessa, NO", "documenti_permesso, 4, scadenza, 1900-01-01",
            "documenti_permesso, 4, questura, NO", "regioni, 03, codice_nodo, 10", "comuni, B157, sigla, BS", "comuni, B157, istat, 017029",
            "cittadinanze, 235, cod_nazionalita, 2", "trasferimenti_azienda, 02, data_fine, OBBLIGATORIA"})
    void attributes(String list, String code, String attribute, String value) {
        assertThat(lists.get(list).find(code, null).orElseThrow().attribute(attribute)).isEqualTo(value);
    }

    @Test
    void incompleteListsSaySo() {
        assertThat(lists.names().stream().filter(name -> lists.get(name).partial())).containsExactly("categorie_l68", "cause_cessazione", "ccnl",
                "ente_previdenziale", "enti_promotori", "livelli_istruzione", "motivi_permesso", "tipo_delegato", "trasformazioni");
    }

    @Test
    void bresciaHas205Municipalities() {
        assertThat(lists.get(CodeList.MUNICIPALITIES).entries().stream().filter(e -> e.validOn(LocalDate.parse("2026-11-23")) && e.attribute("sigla").equals("BS")))
                .hasSize(205);
    }

    @Test
    void anImportClosesWhatIsGoneAndKeepsIt() {
        BundledCodeLists own = new BundledCodeLists(CLOCK);
        ImportReport report = own.importCsv("tipo_orario", new StringReader("""
                codice,descrizione,valido_dal,ore
                F,Tempo pieno,,VIETATE
                N,Non definibile,,VIETATE
                P,Orizzontale,,OBBLIGATORIE
                X,Nuovo,2026-12-01,VIETATE
                """), "prova");
        assertThat(report).isEqualTo(new ImportReport(1, 2, 2));
        CodeList list = own.get("tipo_orario");
        assertThat(list.find("V", LocalDate.parse("2026-11-22"))).map(CodeEntry::validTo).contains(LocalDate.parse("2026-11-22"));
        assertThat(list.contains("V", LocalDate.parse("2026-11-23"))).isFalse();
        assertThat(list.contains("X", LocalDate.parse("2026-11-30"))).isFalse();
        assertThat(list.contains("X", LocalDate.parse("2026-12-01"))).isTrue();
    }
}
