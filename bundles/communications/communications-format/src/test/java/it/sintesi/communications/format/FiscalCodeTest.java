package it.sintesi.communications.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FiscalCodeTest {

    @ParameterizedTest
    @CsvSource({
        "TSTMNA92H48Z330V, TESTA, AMINA, 1992-06-08, F, Z330",
        "MDLCHR01L44D284B, MODELLI, CHIARA, 2001-07-04, F, D284",
        "SMPLCU90C15B157W, ESEMPI, LUCA, 1990-03-15, M, B157",
        "PRVNNA85S62D918Y, PROVETTI, ANNA, 1985-11-22, F, D918",
        "RSSMRA80A01H501U, ROSSI, MARIO, 1980-01-01, M, H501",
        "NCLFNC77D56F205C, NICOLÒ, FRANCA, 1977-04-16, F, F205",
    })
    void computedAndConsistent(String code, String surname, String name, LocalDate birth, String sex, String place) {
        FiscalCode computed = FiscalCode.compute(surname, name, birth, sex, place);
        assertThat(computed.code().substring(0, 15)).isEqualTo(code.substring(0, 15));
        FiscalCode parsed = FiscalCode.parse(computed.code()).orElseThrow();
        assertThat(parsed.matchesSurname(surname)).isTrue();
        assertThat(parsed.matchesName(name)).isTrue();
        assertThat(parsed.matchesBirthDate(birth)).isTrue();
        assertThat(parsed.matchesSex(sex)).isTrue();
        assertThat(parsed.matchesBirthPlace(place)).isTrue();
        assertThat(parsed.birthDate(LocalDate.of(2026, 11, 23))).contains(birth);
        assertThat(parsed.matchesSurname("ALTRO")).isFalse();
        assertThat(parsed.matchesName("ZOE")).isFalse();
        assertThat(parsed.matchesBirthDate(birth.plusDays(1))).isFalse();
        assertThat(parsed.matchesSex("M".equals(sex) ? "F" : "M")).isFalse();
        assertThat(parsed.matchesBirthPlace("A001")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TSTMNA92H48Z330V", "CMPSRG60A31C408X", "MDLCHR01L44D284B", "SMPLCU90C15B157W", "PRVNNA85S62D918Y",
        "RSSMRA80A01H501U"})
    void rightCheckLetter(String code) {
        assertThat(FiscalCode.valid(code)).isTrue();
        assertThat(FiscalCode.validOfAnyone(code)).isTrue();
        for (char c = 'A'; c <= 'Z'; c++) {
            assertThat(FiscalCode.valid(code.substring(0, 15) + c)).isEqualTo(c == code.charAt(15));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-", "''", "tstmna92h48z330v", "TSTMNA92H48Z330", "TSTMNA92H48Z330VV", "99000010175",
        "TSTMNA92F48Z330V", "TSTMNA92H72Z330T", "TSTMNA92H00Z330V", "TSTMNAAAH48Z330V"})
    void notAPersonsCode(String code) {
        assertThat(FiscalCode.valid(code)).isFalse();
    }

    /** Every digit may be a letter, from the last one on or in any other combination. */
    @Test
    void omocodiaIsDecoded() {
        String letters = "LMNPQRSTUV";
        String plain = "SMPLCU90C15B157W";
        int[] places = {6, 7, 9, 10, 12, 13, 14};
        for (int mask = 0; mask < 128; mask++) {
            StringBuilder code = new StringBuilder(plain);
            for (int i = 0; i < 7; i++) {
                if ((mask >> i & 1) == 1) {
                    code.setCharAt(places[i], letters.charAt(plain.charAt(places[i]) - '0'));
                }
            }
            code.setCharAt(15, FiscalCodeText.checkLetter(code.toString()));
            FiscalCode parsed = FiscalCode.parse(code.toString()).orElseThrow();
            assertThat(parsed.plain()).isEqualTo(plain);
            assertThat(parsed.matchesBirthDate(LocalDate.of(1990, 3, 15))).isTrue();
            assertThat(parsed.matchesBirthPlace("B157")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"FO, FOX", "AI, AIX", "D'Angelo, DNG", "De La Cruz, DLC", "Ü, UXX", "MÜLLER, MLL", "Çelik, CLK", "IO, IOX", "Aiello, LLA"})
    void surnameLetters(String surname, String letters) {
        assertThat(FiscalCodeText.surname(surname)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"GIANFRANCO, GFR", "MARIA TERESA, MTR", "ROSA, RSO", "NGO, NGO", "AL, LAX", "Éric, RCE", "ROBERTO, RRT"})
    void nameLetters(String name, String letters) {
        assertThat(FiscalCodeText.name(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99000010175", "99000020174", "99000030173", "99000040156", "99000050171"})
    void companies(String code) {
        assertThat(CompanyCode.valid(code)).isTrue();
        assertThat(FiscalCode.validOfAnyone(code)).isTrue();
        for (char c = '0'; c <= '9'; c++) {
            assertThat(CompanyCode.valid(code.substring(0, 10) + c)).isEqualTo(c == code.charAt(10));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-", "''", "00000000000", "9900001017", "990000101755", "9900001017A", "TSTMNA92H48Z330V"})
    void notACompanysCode(String code) {
        assertThat(CompanyCode.valid(code)).isFalse();
    }

    @Test
    void centuryAndLeapDays() {
        assertThat(FiscalCode.compute("ROSSI", "MARIO", LocalDate.of(2000, 2, 29), "M", "B157").birthDate(LocalDate.of(2026, 1, 1)))
                .contains(LocalDate.of(2000, 2, 29));
        assertThat(FiscalCode.compute("ROSSI", "MARIO", LocalDate.of(1926, 12, 31), "M", "B157").birthDate(LocalDate.of(2026, 1, 1)))
                .contains(LocalDate.of(1926, 12, 31));
        String body = "RSSMRA01B29B157";
        FiscalCode impossible = FiscalCode.parse(body + FiscalCodeText.checkLetter(body)).orElseThrow();
        assertThat(impossible.birthDate(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void computingNeedsSexAndPlace() {
        assertThatThrownBy(() -> FiscalCode.compute("A", "B", LocalDate.EPOCH, "X", "B157")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FiscalCode.compute("A", "B", LocalDate.EPOCH, "M", "BRESCIA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompanyCode.checkDigit("12")).isInstanceOf(IllegalArgumentException.class);
    }
}
