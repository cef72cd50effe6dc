package it.sintesi.observatory.sources.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A file as text: UTF-8 when it is valid as such, otherwise Windows-1252; columns by semicolon when the first line has one, otherwise by comma.
 *
 * @param charset   how it was read
 * @param italian   true with semicolons: then figures have decimal commas
 * @param rows      lines with their number in the file, empty lines left out
 * @param unclosed  line at which reading stopped because of a quotation mark out of place; 0 when all was read
 */
public record SourceText(String charset, boolean italian, List<Row> rows, long unclosed) {

    /** A line: number from 1, cells without blanks around them. */
    public record Row(long line, List<String> cells) {
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    public static SourceText of(byte[] content) {
        String text;
        String charset;
        try {
            text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
            charset = "UTF-8";
        } catch (CharacterCodingException e) {
            text = new String(content, WINDOWS);
            charset = "Windows-1252";
        }
        String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        boolean italian = plain.lines().findFirst().orElse("").indexOf(';') >= 0;
        List<Row> rows = new ArrayList<>();
        long unclosed = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(italian ? ';' : ',').skipEmptyLines(true).allowMissingFields(true).allowExtraFields(true).ofCsvRecord(plain)) {
            for (CsvRecord row : reader) {
                rows.add(new Row(row.getStartingLineNumber(), row.getFields().stream().map(String::strip).toList()));
            }
        } catch (CsvParseException e) {
            unclosed = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("Cannot close a text in memory", e);
        }
        return new SourceText(charset, italian, List.copyOf(rows), unclosed);
    }
}
