package it.sintesi.communications.forms;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.communications.forms.field.Plans;
import it.sintesi.communications.format.model.FormKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void every_field_fieldset_and_page_has_its_name(String file) throws IOException {
        Properties texts = texts(file);
        TreeSet<String> needed = new TreeSet<>();
        for (FormKind kind : FormKind.values()) {
            for (FormEvent event : Plans.events(kind)) {
                needed.add("event." + kind + "." + event);
                for (FormStep step : Plans.of(kind, event, Map.of("_change", "TRANSFER"), false).steps()) {
                    needed.add("step." + step.title());
                    step.groups().forEach(group -> {
                        needed.add("group." + group.id());
                        group.fields().forEach(field -> {
                            needed.add(field.label());
                            field.lists().stream().filter(list -> list.startsWith("=") && !list.equals("=seats")).forEach(list -> needed.add("choice." + list.substring(1)));
                        });
                    });
                }
            }
        }
        assertThat(texts.stringPropertyNames()).containsAll(needed);
    }

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertThat(texts("messages_en.properties").stringPropertyNames()).isEqualTo(texts("messages.properties").stringPropertyNames());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
