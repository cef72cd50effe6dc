package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import it.sintesi.web.sample.SampleArea;

class TextsCompletenessTest {

    @Test
    void every_text_of_the_shell_has_its_english_twin() {
        TextsCompleteness.check(PageWriter.class);
    }

    @Test
    void an_area_without_english_texts_is_named() {
        assertThatThrownBy(() -> TextsCompleteness.check(SampleArea.class)).isInstanceOf(AssertionError.class).hasMessageContaining("messages_en.properties");
    }

    @Test
    void what_is_missing_and_what_differs_is_listed() {
        assertThatThrownBy(() -> TextsCompleteness.check(it.sintesi.web.sample.broken.Broken.class)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("only.italian: no English text").hasMessageContaining("only.english: no Italian text")
                .hasMessageContaining("other.places: places [{0}, {1}] in Italian, [{0}] in English");
    }
}
