package it.sintesi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA80A41B157B", "BNCCRL70A01B157C", "RSSMRA80A41B15TY", "RSSMRAUMA4MBMRTD"})
    void codesOfPeopleAreRightAlsoWithOmocodia(String code) {
        assertThat(TaxCodes.person(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RSSMRA80A41B157A", "RSSMRA80A41B15TB", "RSSMRA80A72B157E", "RSSMRA80A00B157O", "RSSMRA80F41B157G", "99000010175", "RSSMRA80A41B157", "RSSMRA80A41B157BB"})
    void wrongCodesOfPeopleAreSeen(String code) {
        assertThat(TaxCodes.person(code)).isFalse();
    }

    @Test
    void elevenDigitsHaveACheckDigit() {
        assertThat(TaxCodes.eleven("99000010175")).isTrue();
        assertThat(TaxCodes.eleven("01234567897")).isTrue();
        assertThat(TaxCodes.eleven("01234567890")).isFalse();
        assertThat(TaxCodes.eleven("9900001017")).isFalse();
    }

    @Test
    void codesAreReadWithoutBlanksInUpperCase() {
        assertThat(TaxCodes.normal(" rss mra 80a41\tb157b ")).isEqualTo("RSSMRA80A41B157B");
        assertThat(TaxCodes.normal(null)).isEmpty();
    }
}
