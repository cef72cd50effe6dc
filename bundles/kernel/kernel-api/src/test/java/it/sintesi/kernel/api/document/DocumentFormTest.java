package it.sintesi.kernel.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormTest {

    private final DocumentForm form = new DocumentForm(DocumentFormTest.class, "/documents/letter.xhtml");

    @ParameterizedTest
    @CsvSource({"<b>&\"x\",&lt;b&gt;&amp;&quot;x&quot;", "$1 \\ [[name]],$1 \\ [[name]]", "è 😀,è 😀"})
    void escapesWhatPeopleWrote(String text, String shown) {
        assertThat(form.fill(Map.of("name", "A", "text", text))).isEqualToIgnoringNewLines("<p>A: " + shown + "</p>");
    }

    @Test
    void keepsLinesAndShowsASignForForbiddenCharacters() {
        assertThat(form.fill(Map.of("name", "A", "text", "uno\r\ndue\u0001\t\uFFFE\uD800"))).contains("uno<br/>due\uFFFD\t\uFFFD\uFFFD");
    }

    @Test
    void refusesAMissingValueAndAMissingPage() {
        assertThatThrownBy(() -> form.fill(Map.of("name", "A"))).isInstanceOf(IllegalStateException.class).hasMessageContaining("lacks text");
        assertThatThrownBy(() -> new DocumentForm(DocumentFormTest.class, "/documents/none.xhtml")).isInstanceOf(IllegalStateException.class).hasMessageContaining("none");
    }

    @Test
    void paperEscapesEveryPieceAndLeavesOutEmptyFacts() {
        String page = new Paper("A & B").heading("<h>").paragraph("p\nq").facts("nome", "x<y", "vuoto", " ").items(List.of("1 < 2")).seal("data:,", "2026/1", "abcd").xhtml();
        assertThat(page).contains("<title>A &amp; B</title>", "<h2>&lt;h&gt;</h2>", "<p>p<br/>q</p>", "x&lt;y", "1 &lt; 2", "ab cd").doesNotContain("vuoto");
    }
}
