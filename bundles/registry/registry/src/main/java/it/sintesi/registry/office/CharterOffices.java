package it.sintesi.registry.office;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Office.ServedMunicipality;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offices and territories of the charter's section 5, from {@code registry/offices.csv} and {@code registry/territories.csv}. */
public final class CharterOffices implements Offices {

    private final List<Office> offices = new ArrayList<>();
    private final Map<String, Office> byId = new HashMap<>();
    private final Map<String, Office> byMunicipality = new HashMap<>();

    /** Reads the shipped data; a municipality of two offices is an error. */
    public CharterOffices() {
        List<NamedCsvRecord> rows = read("offices");
        List<NamedCsvRecord> territories = read("territories");
        for (NamedCsvRecord row : rows) {
            if (row.getField("sede_di").isEmpty()) {
                String id = row.getField("id");
                List<Office> branches = rows.stream().filter(r -> r.getField("sede_di").equals(id)).map(r -> office(r, List.of(), List.of())).toList();
                Office office = office(row, branches, served(id, territories));
                offices.add(office);
                byId.put(id, office);
                branches.forEach(branch -> byId.put(branch.id(), branch));
            }
        }
        territories.forEach(this::assign);
    }

    private void assign(NamedCsvRecord territory) {
        Office office = byId.get(territory.getField("ufficio"));
        for (String code : List.of(territory.getField("istat"), territory.getField("belfiore"))) {
            if (!code.isEmpty() && byMunicipality.put(code, office) != null) {
                throw new IllegalStateException("Municipality " + code + " belongs to two offices");
            }
        }
    }

    private static Office office(NamedCsvRecord row, List<Office> branches, List<ServedMunicipality> served) {
        return new Office(row.getField("id"), row.getField("nome"), OfficeKind.valueOf(row.getField("tipo")),
                new Address(row.getField("belfiore"), given(row, "cap"), row.getField("indirizzo")), row.getField("comune"), row.getField("telefono"),
                row.getField("email"), given(row, "orario"), branches, served);
    }

    private static String given(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? null : row.getField(column);
    }

    /** Municipalities that exist today: a suppressed one of the charter keeps only its old code. */
    private static List<ServedMunicipality> served(String office, List<NamedCsvRecord> territories) {
        return territories.stream().filter(row -> row.getField("ufficio").equals(office) && !row.getField("istat").isEmpty())
                .map(row -> new ServedMunicipality(row.getField("istat"), row.getField("belfiore"), row.getField("nome"))).toList();
    }

    private static List<NamedCsvRecord> read(String name) {
        try (InputStream in = CharterOffices.class.getResourceAsStream("/registry/" + name + ".csv");
             CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    @Override
    public List<Office> all() {
        return List.copyOf(offices);
    }

    @Override
    public Optional<Office> byId(String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return Optional.ofNullable(municipality).map(byMunicipality::get);
    }
}
