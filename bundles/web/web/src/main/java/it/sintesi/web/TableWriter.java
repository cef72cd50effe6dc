package it.sintesi.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.web.api.WebResponse;

/** Writes lists for spreadsheets: CSV with semicolons and a byte order mark, as Italian programs expect, or XLSX. */
final class TableWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TableWriter() {
    }

    static void write(WebResponse.Table table, OutputStream out) throws Exception {
        switch (table.format()) {
            case CSV -> csv(table, out);
            case XLSX -> xlsx(table, out);
        }
    }

    private static void csv(WebResponse.Table table, OutputStream out) throws Exception {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(table.columns());
        table.rows().writeTo(row -> csv.writeRecord(row.stream().map(TableWriter::text).toList()));
        csv.flush();
    }

    private static void xlsx(WebResponse.Table table, OutputStream out) throws Exception {
        Workbook book = new Workbook(out, "Sintesi", "1.0");
        Worksheet sheet = book.newWorksheet(table.name().substring(0, Math.min(31, table.name().length())));
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(0, c, table.columns().get(c));
        }
        sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        table.rows().writeTo(new SheetRows(sheet));
        book.finish();
    }

    /** Text of a cell; what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate) {
            return ItalianFormats.day(value);
        }
        if (value instanceof Instant) {
            return ItalianFormats.moment(value);
        }
        String text = String.valueOf(value);
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static final class SheetRows implements Consumer<List<?>> {

        private static final int FLUSH_EVERY = 500;
        private final Worksheet sheet;
        private int row;

        SheetRows(Worksheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void accept(List<?> cells) {
            row++;
            for (int c = 0; c < cells.size(); c++) {
                cell(c, cells.get(c));
            }
            if (row % FLUSH_EVERY == 0) {
                try {
                    sheet.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void cell(int column, Object value) {
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            } else if (value instanceof Instant instant) {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, CertifiedClock.ZONE));
                sheet.style(row, column).format("dd/mm/yyyy hh:mm:ss").set();
            } else if (value != null) {
                sheet.value(row, column, text(value));
            }
        }
    }
}
