package it.sintesi.communications.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.communications.format.model.FormKind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormFieldsTest {

    static java.util.List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fields_of_every_sample_give_the_same_form_again_in_whatever_order_they_come(String name) {
        byte[] document = Samples.text(name).getBytes(StandardCharsets.UTF_8);
        Map<String, String> fields = FormFields.read(document);
        assertThat(FormReader.read(FormFields.write(Samples.form(name).kind(), new TreeMap<>(fields))).form()).isEqualTo(Samples.form(name));
        assertThat(fields).allSatisfy((path, value) -> assertThat(FormFields.type(Samples.form(name).kind(), path)).as(path).isPresent());
    }

    @Test
    void the_paths_are_those_of_the_errors() {
        Map<String, String> fields = new LinkedHashMap<>(FormFields.read(Samples.text("unilav-assunzione").getBytes(StandardCharsets.UTF_8)));
        for (String path : fields.keySet()) {
            Map<String, String> broken = new LinkedHashMap<>(fields);
            broken.put(path, "\u0007?".repeat(60).substring(1));
            assertThat(FormReader.read(FormFields.write(FormKind.UNILAV, broken)).errors()).as(path).extracting(FormatError::field).contains(path);
        }
    }

    @Test
    void an_empty_field_is_missed_where_it_belongs() {
        String xml = FormFields.write(FormKind.UNILAV, Map.of("DatoreLavoro.SedeLegale.Comune", "", "UniLav.versione", ""));
        assertThat(FormReader.read(xml).errors()).extracting(FormatError::field).contains("DatoreLavoro.SedeLegale.Comune", "UniLav.versione");
    }

    @Test
    void a_path_outside_the_form_is_an_error_of_the_programmer() {
        assertThatThrownBy(() -> FormFields.write(FormKind.UNIURG, Map.of("DatoreLavoro.Settore", "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(FormFields.type(FormKind.UNIURG, "DatoreLavoro.Settore")).isEmpty();
        assertThat(FormFields.type(FormKind.UNIURG, "UniUrg.motivoUrgenza")).get().extracting(FormFields.FieldType::required).isEqualTo(true);
    }
}
