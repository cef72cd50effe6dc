package it.sintesi.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What failures and refusals tell people has its English, or stands on the list of what still lacks it. */
class EnglishTest {

    /** The page of the explorer writes its refusals itself, in its own language. */
    private static final String OF_THE_PAGE = "observatory-web OS-P";
    private static English english;

    @BeforeAll
    static void read() throws IOException {
        english = new English(Path.of(System.getProperty("sintesi.root", "..")).toAbsolutePath().normalize());
    }

    @Test
    void every_failure_says_something_that_is_known_in_english() throws IOException {
        assertThat(english.failures()).isEmpty();
    }

    @Test
    void every_refusal_has_english_text_and_mend() throws IOException {
        assertThat(english.refusals()).filteredOn(missing -> !missing.startsWith(OF_THE_PAGE)).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(english.failures("X.java", "throw ServiceException.notFound(\"Non c'è (più).\");")).containsExactly("X.java: \"Non c'è (più).\"");
        assertThat(english.failures("X.java", "throw ServiceException.notFound(\"Non c'è.\").said(\"NO-SUCH\");")).containsExactly("X.java: NO-SUCH has no English");
        assertThat(english.failures("X.java", "throw ServiceException.notFound(\"Non c'è.\").said(\"CO-NO-UPLOAD\");")).containsExactly("X.java: CO-NO-UPLOAD wants more values");
        assertThat(english.failures("X.java", "throw ServiceException.notFound(\"Non c'è \" + id(a, b)).said(\"CO-NO-UPLOAD\", id(a, b));")).isEmpty();
        assertThat(english.refusals("throw ServiceException.rejected(Rejection.error(\"NO-SUCH\", \"\", \"No.\", \"Sì\"));")).containsExactly("NO-SUCH");
        assertThat(english.refusals("throw ServiceException.rejected(Rejection.error(\"WL-014\", \"\", \"No.\", \"Sì\"));")).isEmpty();
    }
}
