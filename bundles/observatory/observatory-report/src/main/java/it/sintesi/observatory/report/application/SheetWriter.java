package it.sintesi.observatory.report.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.observatory.report.domain.Texts;
import it.sintesi.observatory.report.domain.Words;

/** Writes all tables of a version, or of a draft when there is none, as a spreadsheet, a sheet each, numbers as numbers. */
public final class SheetWriter {

    private static final int NAME = 31, TITLE_ROW = 0, HEAD = 2;

    private final Texts texts;
    private final Words words;

    public SheetWriter(Texts texts) {
        this.texts = texts;
        this.words = new Words(texts);
    }

    byte[] write(Content content, Report.Version version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Sintesi", "1.0")) {
            String half = texts.half(HalfYear.parse(content.half()).orElseThrow());
            for (Content.Section section : content.sections()) {
                String title = texts.get("section." + section.id());
                Worksheet sheet = book.newWorksheet(title.length() > NAME ? title.substring(0, NAME) : title);
                sheet.value(TITLE_ROW, 0, title + ", " + half + " (" + (version == null ? texts.get("draft") : version.protocol()) + ")");
                sheet.style(TITLE_ROW, 0).bold().set();
                table(sheet, section);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tables", e);
        }
        return out.toByteArray();
    }

    private void table(Worksheet sheet, Content.Section section) {
        for (int column = 0; column < section.columns().size(); column++) {
            sheet.value(HEAD, column, section.columns().get(column));
            sheet.style(HEAD, column).bold().set();
        }
        int row = HEAD + 1;
        for (Content.Line line : section.lines()) {
            sheet.value(row, 0, line.label());
            for (int i = 0; i < line.figures().size(); i++) {
                Content.Figure figure = line.figures().get(i);
                if (figure.value() == null) {
                    sheet.value(row, i + 1, words.of(figure));
                } else {
                    sheet.value(row, i + 1, figure.value());
                }
            }
            row++;
        }
    }
}
