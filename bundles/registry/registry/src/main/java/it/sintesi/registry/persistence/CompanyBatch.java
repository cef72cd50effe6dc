package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Seat;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many companies at once, without entities. */
public final class CompanyBatch implements LearntRows<Company> {

    private static final String READ = "SELECT fiscal_code, name, kind, legal_municipality, legal_postcode, legal_street, sector, public_body, phone, email,"
            + " certified_email, collective_agreement, origins, version FROM registry.company WHERE fiscal_code IN (" + Batches.MARKS + ")";
    private static final String INSERT = "INSERT INTO registry.company (name, name_key, kind, legal_municipality, legal_postcode, legal_street, sector, public_body,"
            + " phone, email, certified_email, collective_agreement, origins, fiscal_code, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)";
    private static final String UPDATE = "UPDATE registry.company SET name = ?, name_key = ?, kind = ?, legal_municipality = ?, legal_postcode = ?, legal_street = ?,"
            + " sector = ?, public_body = ?, phone = ?, email = ?, certified_email = ?, collective_agreement = ?, origins = ?, version = version + 1"
            + " WHERE fiscal_code = ? AND version = ?";
    private static final int[] INSERTED = Columns.texts(14);
    private static final int[] UPDATED = Columns.and(INSERTED, Types.BIGINT);

    private final SeatBatch seats = new SeatBatch();

    @Override
    public Map<String, Kept<Company>> read(Connection connection, List<String> codes) throws SQLException {
        Map<String, List<Seat>> places = seats.read(connection, codes);
        Map<String, Kept<Company>> found = new HashMap<>();
        Batches.read(connection, READ, codes, row -> found.put(row.getString(1),
                new Kept<>(company(row, places.getOrDefault(row.getString(1), List.of())), row.getLong(14))));
        return found;
    }

    @Override
    public void write(Connection connection, List<Kept<Company>> changed) throws SQLException {
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        for (Kept<Company> kept : changed) {
            if (kept.version() == 0) {
                inserts.add(row(kept.value()));
            } else {
                updates.add(Columns.and(row(kept.value()), kept.version()));
            }
        }
        Batches.write(connection, INSERT, INSERTED, inserts);
        Batches.write(connection, UPDATE, UPDATED, updates);
        seats.write(connection, changed.stream().map(Kept::value).toList());
    }

    private static Object[] row(Company c) {
        Address seat = c.legalSeat() == null ? new Address(null, null, null) : c.legalSeat();
        return new Object[] {c.name(), Columns.key(c.name()), c.kind() == null ? null : c.kind().name(), seat.municipality(), seat.postcode(), seat.street(), c.sector(),
            Columns.flag(c.publicBody()), c.contacts().phone(), c.contacts().email(), c.contacts().certifiedEmail(), c.collectiveAgreement(),
            Columns.origins(c.origins()), c.fiscalCode()};
    }

    private static Company company(ResultSet row, List<Seat> places) throws SQLException {
        String kind = row.getString(3);
        return new Company(row.getString(1), row.getString(2), kind == null ? null : CompanyKind.valueOf(kind),
                Columns.address(row.getString(4), row.getString(5), row.getString(6)), row.getString(7), Columns.flag(row.getString(8)),
                Columns.contacts(row.getString(9), row.getString(10), row.getString(11)), row.getString(12), places, Columns.origins(row.getString(13)));
    }
}
