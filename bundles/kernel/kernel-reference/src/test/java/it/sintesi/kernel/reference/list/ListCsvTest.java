package it.sintesi.kernel.reference.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeEntry;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCsvTest {

    private static List<CodeEntry> read(String csv) {
        return ListCsv.read(new StringReader(csv));
    }

    private static List<String> problems(String csv) {
        ServiceException refused = catchThrowableOfType(ServiceException.class, () -> read(csv));
        assertThat(refused).isNotNull();
        assertThat(refused.rejections()).allSatisfy(r -> assertThat(r.mend()).isNotBlank());
        return refused.rejections().stream().map(ListCsvTest::brief).toList();
    }

    private static String brief(Rejection rejection) {
        return rejection.field() + " " + rejection.code();
    }

    @Test
    void quotesBlankDatesAndOtherColumns() {
        assertThat(read("\ufeffcodice, descrizione,valido_dal,valido_al,ore\n1,\"a,\n\t \"\"b\"\"\",,,x\n2,c,2020-01-01,2021-01-01,\n")).containsExactly(
                new CodeEntry("1", "a, \"b\"", null, null, java.util.Map.of("ore", "x")),
                new CodeEntry("2", "c", java.time.LocalDate.parse("2020-01-01"), java.time.LocalDate.parse("2021-01-01"), java.util.Map.of()));
    }

    @Test
    void everyWrongLineIsNamed() {
        assertThat(problems("""
                codice,descrizione,valido_dal,valido_al
                ,senza codice,,
                1,data,31/01/2020,
                2,rovescio,2021-01-01,2020-01-01
                3,troppi,,,x
                4,buono,,
                4,doppio,,
                5,
                6,,,
                """)).containsExactly("riga 2 CSV-VALORE", "riga 3 CSV-DATA", "riga 4 CSV-PERIODO", "riga 5 CSV-CAMPI", "riga 7 CSV-DOPPIO",
                "riga 8 CSV-CAMPI", "riga 9 CSV-VALORE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|riga 1 CSV-VUOTO", "codice,descrizione|riga 2 CSV-VUOTO", "codice,nome\\n1,a|riga 1 CSV-COLONNA",
            "codice,descrizione,codice\\n1,a,1|riga 1 CSV-COLONNA", "codice,descrizione\\n1,\"aperte|riga 2 CSV-FORMATO"})
    void unusableFiles(String csv, String problem) {
        assertThat(problems(csv.replace("\\n", "\n"))).contains(problem);
    }

    @Test
    void aCodeMayReturnInAnotherPeriodButNotInTheSame() {
        String head = "codice,descrizione,valido_dal,valido_al\n1,a,,2020-12-31\n";
        assertThat(read(head + "1,b,2021-01-01,\n")).hasSize(2);
        assertThat(problems(head + "1,b,2020-12-31,\n")).containsExactly("riga 3 CSV-DOPPIO");
        assertThat(read(head + "1,altro significato,,2019-12-31\n")).hasSize(2);
        assertThat(problems(head + "1,a,,2019-12-31\n")).containsExactly("riga 3 CSV-DOPPIO");
    }

    @Test
    void aHugeFileOfMistakesStopsEarly() {
        assertThat(problems("codice,descrizione\n" + ",x\n".repeat(10_000))).hasSize(200);
    }
}
