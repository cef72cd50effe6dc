package it.sintesi.registry.office;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How long an office has to answer a request for transfer: dated parameters of {@code registry/transfer-term.csv}. */
public final class TransferTerm {

    /** Name and version under which decisions keep it. */
    public static final String RULE = "registry.transfer-term@1";

    /**
     * A term.
     *
     * @param from        first day on which it holds
     * @param days        calendar days after the request
     * @param source      law it comes from
     * @param toBeChecked true while the province has not confirmed it
     */
    public record Term(LocalDate from, int days, String source, boolean toBeChecked) {
    }

    private final List<Term> terms;

    public TransferTerm() {
        try (InputStream in = TransferTerm.class.getResourceAsStream("/registry/transfer-term.csv");
             CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            terms = reader.stream().map(TransferTerm::term).sorted(Comparator.comparing(Term::from).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the term of transfers", e);
        }
    }

    private static Term term(NamedCsvRecord row) {
        return new Term(LocalDate.parse(row.getField("valido_dal")), Integer.parseInt(row.getField("giorni")), row.getField("fonte"), row.getField("da_confermare").equals("SI"));
    }

    /** The term for requests of a day. */
    public Term on(LocalDate day) {
        return terms.stream().filter(term -> !day.isBefore(term.from())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term of transfers on " + day));
    }
}
