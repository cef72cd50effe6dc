package it.sintesi.communications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.domain.StepContent;
import it.sintesi.communications.domain.Terms;
import it.sintesi.kernel.api.Phrase;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class JsonTest {

    /** Width of the column {@code step.content}. */
    private static final int COLUMN = 2000;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void the_longest_names_that_the_formats_allow_fit() {
        String name = "\"".repeat(100);
        String day = "31/12/2026";
        StepContent content = new StepContent("12345678901", name, "RSSNNA80A41B157X", "\"".repeat(101), DAY, DAY, DAY, "XX",
                new Terms("A.01.00", "P", 99, "5.1.2.2.0.0.0", "0042", "B157"), false, null, "Trasferimento da " + name + " a " + name + " dal " + day,
                List.of(Phrase.of("STEP-TRANSFER", name, name, day)));
        String json = Json.of(content);
        assertThat(json).hasSizeLessThanOrEqualTo(COLUMN);
        assertThat(Json.content(json)).isEqualTo(content);
    }

    @Test
    void a_step_kept_before_there_were_phrases_has_none() {
        assertThat(Json.content("{\"employer\":\"12345678901\",\"agency\":false,\"summary\":\"Proroga fino al 31/12/2026\"}").phrases()).isEmpty();
    }
}
