package it.sintesi.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"})
    void agreesWithTheTestVectorsOfTheStandard(long seconds, String code) {
        assertThat(OneTimeCodes.code(RFC, seconds / 30)).isEqualTo(code);
        assertThat(OneTimeCodes.step(RFC, code, Instant.ofEpochSecond(seconds), 0)).hasValue(seconds / 30);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesSecretsInBase32(String text, String encoded) {
        assertThat(OneTimeCodes.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({"-61,false", "-31,true", "-1,true", "0,true", "31,true", "61,false"})
    void aClockMayBeWrongByOneStep(long seconds, boolean accepted) {
        String code = OneTimeCodes.code(RFC, 1_000_000);
        Instant now = Instant.ofEpochSecond(1_000_000 * 30 + 15 + seconds - (seconds < 0 ? -15 : 15));
        assertThat(OneTimeCodes.step(RFC, code, now, 0).isPresent()).isEqualTo(accepted);
    }

    @Test
    void aUsedStepIsOver() {
        String code = OneTimeCodes.code(RFC, 1_000_000);
        assertThat(OneTimeCodes.step(RFC, code, Instant.ofEpochSecond(30_000_000), 1_000_000)).isEmpty();
        assertThat(OneTimeCodes.step(RFC, "", Instant.ofEpochSecond(30_000_000), 0)).isEmpty();
        assertThat(OneTimeCodes.step(RFC, "١٢٣٤٥٦", Instant.ofEpochSecond(30_000_000), 0)).isEmpty();
    }

    @Test
    void aSealedSecretOpensForItsOwnerOnly() {
        SecretBox box = new SecretBox(new byte[32]);
        String sealed = box.seal("anna", RFC);
        assertThat(box.open("anna", sealed)).isEqualTo(RFC);
        assertThat(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
        assertThat(box.seal("anna", RFC)).isNotEqualTo(sealed);
        byte[] altered = Base64.getDecoder().decode(sealed);
        altered[altered.length - 1] ^= 1;
        assertThatThrownBy(() -> box.open("anna", Base64.getEncoder().encodeToString(altered))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open("berta", sealed)).isInstanceOf(IllegalStateException.class);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> new SecretBox(other).open("anna", sealed)).isInstanceOf(IllegalStateException.class);
    }
}
