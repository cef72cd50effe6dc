package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.web.api.WebResponse;

class TableWriterTest {

    private static byte[] write(WebResponse.TableFormat format, Object... cells) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(new WebResponse.Table("prova", format, List.of("a", "b"), sink -> sink.accept(Arrays.asList(cells))), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39030", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void what_looks_like_a_formula_is_defused(String text) throws Exception {
        assertThat(TableWriter.text(text)).isEqualTo("'" + text);
        assertThat(sheet(write(WebResponse.TableFormat.XLSX, text, "x"))).contains("&apos;").doesNotContain("<f>");
    }

    @Test
    void numbers_stay_numbers() {
        assertThat(TableWriter.text(-2)).isEqualTo("-2");
        assertThat(TableWriter.text("Rossi - Bianchi")).isEqualTo("Rossi - Bianchi");
    }

    @Test
    void csv_is_what_italian_spreadsheets_expect() throws Exception {
        String csv = new String(write(WebResponse.TableFormat.CSV, "a;b \"c\"", LocalDate.of(2026, 11, 23)), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffa;b").contains("\"a;b \"\"c\"\"\";23/11/2026");
    }

    @Test
    void a_sheet_holds_dates_as_dates_and_empty_cells() throws Exception {
        String sheet = sheet(write(WebResponse.TableFormat.XLSX, Instant.parse("2026-11-23T09:30:00Z"), null));
        assertThat(sheet).contains("<c r=\"A2\"").doesNotContain("r=\"B2\"");
    }

    private static String sheet(byte[] book) throws IOException {
        Path file = Files.write(Files.createTempFile("prova", ".xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            StringBuilder text = new StringBuilder();
            for (ZipEntry entry : zip.stream().filter(e -> e.getName().contains("sheet1") || e.getName().contains("sharedStrings")).toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
