package it.sintesi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource({"255044462d312e37,PDF", "ffd8ffe000,JPEG", "89504e470d0a1a0a00,PNG"})
    void kindsAreToldByTheFirstBytes(String hex, FileKind kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "<html>", "MZ", "GIF89a", "<?xml version=\"1.0\"?><svg/>", " %PDF-1.7"})
    void nothingElseIsTaken(String text) {
        assertThat(FileKind.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
