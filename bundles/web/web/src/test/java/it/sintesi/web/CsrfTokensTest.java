package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTokensTest {

    private static final String TOKEN = CsrfTokens.create();

    @Test
    void a_masked_token_matches_and_never_looks_the_same() {
        String field = CsrfTokens.mask(TOKEN);
        assertThat(CsrfTokens.matches(field, TOKEN)).isTrue();
        assertThat(CsrfTokens.mask(TOKEN)).isNotEqualTo(field);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "00", "zz00zz00", "è0è0", "00112233"})
    void anything_else_does_not(String field) {
        assertThat(CsrfTokens.matches(field, TOKEN)).isFalse();
    }

    @Test
    void nothing_matches_a_browser_without_token() {
        assertThat(CsrfTokens.matches(CsrfTokens.mask(TOKEN), null)).isFalse();
        assertThat(CsrfTokens.matches(CsrfTokens.mask(CsrfTokens.create()), TOKEN)).isFalse();
    }
}
