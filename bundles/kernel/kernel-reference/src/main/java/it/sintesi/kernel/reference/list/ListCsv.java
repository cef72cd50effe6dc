package it.sintesi.kernel.reference.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeEntry;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a code list: comma separated, first line with the column names; {@code codice} and {@code descrizione} are required,
 * {@code valido_dal} and {@code valido_al} (yyyy-mm-dd, empty = unknown, open) are known, every other column becomes an attribute.
 */
public final class ListCsv {

    private static final String CODE = "codice", DESCRIPTION = "descrizione", FROM = "valido_dal", TO = "valido_al";
    /** Spreadsheets put it before the first column name. */
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MAX_ROWS = 200_000;
    private static final int MAX_ERRORS = 200;

    private final List<Rejection> problems = new ArrayList<>();
    private final List<CodeEntry> entries = new ArrayList<>();
    private final Map<String, List<CodeEntry>> byCode = new HashMap<>();

    private ListCsv() {
    }

    /**
     * Reads all entries.
     *
     * @throws ServiceException REJECTED with every wrong line (at most 200), field {@code riga N}
     */
    public static List<CodeEntry> read(Reader csv) {
        ListCsv reading = new ListCsv();
        reading.readAll(csv);
        if (!reading.problems.isEmpty()) {
            throw ServiceException.rejected(reading.problems);
        }
        return List.copyOf(reading.entries);
    }

    private void readAll(Reader csv) {
        CsvReader<CsvRecord> reader = CsvReader.builder().allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false)
                .ofCsvRecord(csv);
        Iterator<CsvRecord> records = reader.iterator();
        try {
            if (!records.hasNext()) {
                problem(1, "CSV-VUOTO", "Il file è vuoto.", "Scrivere nella prima riga i nomi delle colonne.", Phrase.of("CSV-EMPTY"));
                return;
            }
            List<String> columns = header(records.next());
            while (problems.size() < MAX_ERRORS && records.hasNext()) {
                row(columns, records.next());
            }
        } catch (CsvParseException e) {
            problem(entries.size() + 2L, "CSV-FORMATO", "Il file non è un CSV ben formato dopo l'ultima riga letta.",
                    "Controllare le virgolette: ogni valore che contiene virgole o virgolette va racchiuso tra virgolette.", Phrase.of("CSV-FORMAT"));
        }
        if (entries.isEmpty() && problems.isEmpty()) {
            problem(2, "CSV-VUOTO", "Il file non contiene codici.", "Aggiungere almeno una riga dopo i nomi delle colonne.", Phrase.of("CSV-NO-CODES"));
        }
    }

    private List<String> header(CsvRecord record) {
        List<String> columns = record.getFields().stream().map(name -> oneLine(name.replace(BYTE_ORDER_MARK, ""))).toList();
        for (String required : List.of(CODE, DESCRIPTION)) {
            if (!columns.contains(required)) {
                problem(1, "CSV-COLONNA", "Manca la colonna " + required + ".", "Aggiungere la colonna " + required + " alla prima riga.", Phrase.of("CSV-COLUMN", required));
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            problem(1, "CSV-COLONNA", "Due colonne hanno lo stesso nome.", "Dare a ogni colonna un nome diverso.", Phrase.of("CSV-COLUMN-TWICE"));
        }
        return columns;
    }

    private void row(List<String> columns, CsvRecord record) {
        long line = record.getStartingLineNumber();
        if (entries.size() >= MAX_ROWS) {
            problem(line, "CSV-LUNGO", "Il file ha più di " + MAX_ROWS + " codici.", "Controllare di aver scelto il file giusto.", Phrase.of("CSV-LONG", MAX_ROWS));
            return;
        }
        if (record.getFieldCount() != columns.size()) {
            problem(line, "CSV-CAMPI", "La riga ha " + record.getFieldCount() + " valori invece di " + columns.size() + ".",
                    "Scrivere un valore per colonna; tra virgolette quelli che contengono virgole.", Phrase.of("CSV-FIELDS", record.getFieldCount(), columns.size()));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), oneLine(record.getField(i)));
        }
        int before = problems.size();
        String code = required(line, values, CODE, 40);
        String description = required(line, values, DESCRIPTION, 1000);
        LocalDate from = date(line, values, FROM);
        LocalDate to = date(line, values, TO);
        if (from != null && to != null && to.isBefore(from)) {
            problem(line, "CSV-PERIODO", "valido_al (" + to + ") viene prima di valido_dal (" + from + ").", "Correggere una delle due date.", Phrase.of("CSV-PERIOD", to, from));
        }
        if (problems.size() == before) {
            values.values().removeIf(String::isEmpty);
            add(line, new CodeEntry(code, description, from, to, values));
        }
    }

    /** Lines and tabs inside a value are accidents of spreadsheets. */
    private static String oneLine(String value) {
        return SPACES.matcher(value.strip()).replaceAll(" ");
    }

    private String required(long line, Map<String, String> values, String column, int length) {
        String value = values.remove(column);
        if (value != null && value.isEmpty()) {
            problem(line, "CSV-VALORE", "Il valore di " + column + " manca.", "Indicare " + column + ".", Phrase.of("CSV-MISSING", column));
        } else if (value != null && value.length() > length) {
            problem(line, "CSV-VALORE", "Il valore di " + column + " supera " + length + " caratteri.", "Abbreviare il valore.", Phrase.of("CSV-VALUE-LONG", column, length));
        }
        return value;
    }

    private LocalDate date(long line, Map<String, String> values, String column) {
        String value = values.remove(column);
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            problem(line, "CSV-DATA", column + " non è una data: " + value + ".", "Scrivere la data come aaaa-mm-gg, per esempio 2026-01-31.", Phrase.of("CSV-DATE", column, value));
            return null;
        }
    }

    private void add(long line, CodeEntry entry) {
        List<CodeEntry> others = byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>(1));
        for (CodeEntry other : others) {
            // Old tables hold several closed meanings of one code; an open one must be alone.
            boolean bothClosed = entry.validTo() != null && other.validTo() != null;
            if (Periods.overlap(entry, other) && (!bothClosed || entry.description().equals(other.description()))) {
                problem(line, "CSV-DOPPIO", "Il codice " + entry.code() + " compare due volte per lo stesso periodo.",
                        "Togliere una delle righe o separarne i periodi di validità.", Phrase.of("CSV-TWICE", entry.code()));
                return;
            }
        }
        others.add(entry);
        entries.add(entry);
    }

    private void problem(long line, String code, String message, String mend, Phrase said) {
        problems.add(Rejection.error(code, "riga " + line, message, mend).said(said));
    }
}
