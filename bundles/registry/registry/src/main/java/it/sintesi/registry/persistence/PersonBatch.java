package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Person;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many people at once, without entities: what messages teach comes by hundreds. */
public final class PersonBatch implements LearntRows<Person> {

    private static final String READ = "SELECT fiscal_code, surname, name, sex, birth_date, birth_place, citizenship, domicile_municipality, domicile_postcode,"
            + " domicile_street, education, phone, email, certified_email, origins, version FROM registry.person WHERE fiscal_code IN (" + Batches.MARKS + ")";
    private static final String INSERT = "INSERT INTO registry.person (surname, name, name_key, sex, birth_date, birth_place, citizenship, domicile_municipality,"
            + " domicile_postcode, domicile_street, education, phone, email, certified_email, origins, fiscal_code, version)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)";
    private static final String UPDATE = "UPDATE registry.person SET surname = ?, name = ?, name_key = ?, sex = ?, birth_date = ?, birth_place = ?, citizenship = ?,"
            + " domicile_municipality = ?, domicile_postcode = ?, domicile_street = ?, education = ?, phone = ?, email = ?, certified_email = ?, origins = ?,"
            + " version = version + 1 WHERE fiscal_code = ? AND version = ?";
    private static final int[] INSERTED = {Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
        Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR};
    private static final int[] UPDATED = Columns.and(INSERTED, Types.BIGINT);

    @Override
    public Map<String, Kept<Person>> read(Connection connection, List<String> codes) throws SQLException {
        Map<String, Kept<Person>> found = new HashMap<>();
        Batches.read(connection, READ, codes, row -> found.put(row.getString(1), new Kept<>(person(row), row.getLong(16))));
        return found;
    }

    @Override
    public void write(Connection connection, List<Kept<Person>> changed) throws SQLException {
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        for (Kept<Person> kept : changed) {
            if (kept.version() == 0) {
                inserts.add(row(kept.value()));
            } else {
                updates.add(Columns.and(row(kept.value()), kept.version()));
            }
        }
        Batches.write(connection, INSERT, INSERTED, inserts);
        Batches.write(connection, UPDATE, UPDATED, updates);
    }

    private static Object[] row(Person p) {
        Address home = p.domicile() == null ? new Address(null, null, null) : p.domicile();
        return new Object[] {p.surname(), p.name(), Columns.key(p.surname(), p.name()), p.sex(), Columns.date(p.birthDate()), p.birthPlace(), p.citizenship(),
            home.municipality(), home.postcode(), home.street(), p.education(), p.contacts().phone(), p.contacts().email(), p.contacts().certifiedEmail(),
            Columns.origins(p.origins()), p.fiscalCode()};
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Columns.day(row.getDate(5)), row.getString(6), row.getString(7),
                Columns.address(row.getString(8), row.getString(9), row.getString(10)), row.getString(11),
                Columns.contacts(row.getString(12), row.getString(13), row.getString(14)), Columns.origins(row.getString(15)));
    }
}
