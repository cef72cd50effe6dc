package it.sintesi.web.api;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a page answers. */
public sealed interface WebResponse {

    /**
     * A page made from a template.
     *
     * @param template name of the template, without ending
     * @param model    what the template may read; values that are not there are an error in the template
     * @param status   HTTP status
     */
    record View(String template, Map<String, Object> model, int status) implements WebResponse {
    }

    /**
     * Sends the browser to another page of the same shell with GET.
     *
     * @param path   address within the shell, also with a place within the page ({@code #place})
     * @param notice key {@code notice.<key>} of a message of the area that is shown there once, or null; {@code area:key} for one of another area
     */
    record Redirect(String path, String notice) implements WebResponse {
    }

    /**
     * A document.
     *
     * @param fileName    name for saving; made by us, never taken from input
     * @param contentType media type
     * @param content     the bytes
     */
    record Download(String fileName, String contentType, byte[] content) implements WebResponse {
    }

    /**
     * Public data at a stable address: shown rather than saved, kept by browsers and other nodes for a while, and asked for again by its digest.
     * Only for what everybody may read.
     *
     * @param contentType media type
     * @param content     the bytes
     * @param seconds     how long it may be kept
     */
    record Publication(String contentType, byte[] content, int seconds) implements WebResponse {
    }

    /** Formats of an exported list. */
    enum TableFormat {
        CSV("csv", "text/csv; charset=UTF-8"), XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String extension;
        private final String contentType;

        TableFormat(String extension, String contentType) {
            this.extension = extension;
            this.contentType = contentType;
        }

        public String extension() {
            return extension;
        }

        public String contentType() {
            return contentType;
        }
    }

    /** Where the rows of a list come from: it hands each to the sink. */
    @FunctionalInterface
    interface TableRows {
        void writeTo(Consumer<List<?>> sink) throws Exception;
    }

    /**
     * A list for a spreadsheet, written as it is read. Cells may be text, numbers, dates, instants or null; text that a spreadsheet
     * would take for a formula is defused.
     *
     * @param name    name of the file without ending; also of the sheet
     * @param format  format
     * @param columns titles of the columns
     * @param rows    the rows
     */
    record Table(String name, TableFormat format, List<String> columns, TableRows rows) implements WebResponse {
    }

    static View view(String template, Map<String, Object> model) {
        return new View(template, model, 200);
    }

    /** A form that is shown again because something in it is wrong (422). */
    static View refused(String template, Map<String, Object> model) {
        return new View(template, model, 422);
    }

    static Redirect redirect(String path) {
        return new Redirect(path, null);
    }

    static Redirect redirect(String path, String notice) {
        return new Redirect(path, notice);
    }

    static Download xml(String fileName, byte[] content) {
        return new Download(fileName, "application/xml", content);
    }

    static Download pdf(String fileName, byte[] content) {
        return new Download(fileName, "application/pdf", content);
    }
}
