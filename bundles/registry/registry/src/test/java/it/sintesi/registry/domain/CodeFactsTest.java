package it.sintesi.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D.M. 23/12/1976, art. 2-7: what a code tells, and omocodia. */
class CodeFactsTest {

    @Test
    void a_code_tells_sex_birth_and_place() {
        CodeFacts woman = CodeFacts.of("RSSMRA80A41B157B").orElseThrow();
        assertThat(woman.place()).isEqualTo("B157");
        assertThat(woman.sex()).isEqualTo("F");
        assertThat(woman.day()).isEqualTo(1);
        CodeFacts man = CodeFacts.of("RSSMRA80A01B157X").orElseThrow();
        assertThat(man.sex()).isEqualTo("M");
        assertThat(man.bornOn(LocalDate.of(1980, 1, 1))).isTrue();
        assertThat(man.bornOn(LocalDate.of(1980, 1, 2))).isFalse();
        assertThat(man.homonym()).isFalse();
        assertThat(CodeFacts.of("99000020174")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Rossi,true", "Róssi,true", "Rosi,false", "De' Rossi,false"})
    void a_surname_gives_its_letters(String surname, boolean same) {
        assertThat(CodeFacts.of("RSSMRA80A01B157X").orElseThrow().isSurname(surname)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Mario,true", "Maria,true", "Marco,false"})
    void a_name_gives_its_letters(String name, boolean same) {
        assertThat(CodeFacts.of("RSSMRA80A01B157X").orElseThrow().isName(name)).isEqualTo(same);
    }

    @Test
    void letters_for_digits_mean_the_same_owner() {
        CodeFacts plain = CodeFacts.of("RSSMRA80A01B157X").orElseThrow();
        CodeFacts homonym = CodeFacts.of("RSSMRA80A01B15TU").orElseThrow();
        assertThat(homonym.homonym()).isTrue();
        assertThat(homonym.sameOwner(plain)).isTrue();
        assertThat(CodeFacts.of("RSSMRA80A01F205X").orElseThrow().sameOwner(plain)).isFalse();
    }
}
