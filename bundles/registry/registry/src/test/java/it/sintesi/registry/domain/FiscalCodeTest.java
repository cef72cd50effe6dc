package it.sintesi.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA80A01F205X", "RSSMRA80A01B157X", "99000020174", "01234567897"})
    void valid(String code) {
        assertThat(FiscalCode.valid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA80A01F205Y", "RSSMRA80A01F205", "99000020175", "9900002017", "990000201740", "rssmra80a01f205x", "RSSMRA80F01F205X", "", "0000000000A"})
    void invalid(String code) {
        assertThat(FiscalCode.valid(code)).isFalse();
    }

    @Test
    void nullIsNotACode() {
        assertThat(FiscalCode.valid(null)).isFalse();
        assertThat(FiscalCode.normal(null)).isNull();
        assertThat(FiscalCode.normal(" rssmra80a01f205x ")).isEqualTo("RSSMRA80A01F205X");
    }
}
