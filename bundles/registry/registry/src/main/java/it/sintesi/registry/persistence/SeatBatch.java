package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Seat;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of work of many companies: those that differ from what is stored are written, the others left alone. */
final class SeatBatch {

    private static final String READ = "SELECT company, municipality, postcode, street, phone, email, certified_email FROM registry.company_seat WHERE company IN ("
            + Batches.MARKS + ") ORDER BY company, position";
    private static final String DELETE = "DELETE FROM registry.company_seat WHERE company = ? AND position = ?";
    private static final int[] KEY = {Types.VARCHAR, Types.INTEGER};
    private static final String INSERT = "INSERT INTO registry.company_seat (municipality, postcode, street, phone, email, certified_email, company, position)"
            + " VALUES (?,?,?,?,?,?,?,?)";
    private static final int[] INSERTED = Columns.and(Columns.texts(7), Types.INTEGER);

    Map<String, List<Seat>> read(Connection connection, List<String> companies) throws SQLException {
        Map<String, List<Seat>> seats = new HashMap<>();
        Batches.read(connection, READ, companies, row -> seats.computeIfAbsent(row.getString(1), code -> new ArrayList<>()).add(new Seat(
                Columns.address(row.getString(2), row.getString(3), row.getString(4)), Columns.contacts(row.getString(5), row.getString(6), row.getString(7)))));
        return seats;
    }

    void write(Connection connection, List<Company> companies) throws SQLException {
        Map<String, List<Seat>> stored = read(connection, companies.stream().map(Company::fiscalCode).toList());
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        for (Company company : companies) {
            List<Seat> before = stored.getOrDefault(company.fiscalCode(), List.of());
            List<Seat> after = company.seats();
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                Seat was = i < before.size() ? before.get(i) : null;
                Seat is = i < after.size() ? after.get(i) : null;
                if (was != null && !was.equals(is)) {
                    gone.add(new Object[] {company.fiscalCode(), i});
                }
                if (is != null && !is.equals(was)) {
                    fresh.add(row(company.fiscalCode(), i, is));
                }
            }
        }
        Batches.write(connection, DELETE, KEY, gone);
        Batches.write(connection, INSERT, INSERTED, fresh);
    }

    private static Object[] row(String company, int position, Seat seat) {
        Address at = seat.address() == null ? new Address(null, null, null) : seat.address();
        return new Object[] {at.municipality(), at.postcode(), at.street(), seat.contacts().phone(), seat.contacts().email(), seat.contacts().certifiedEmail(), company,
            position};
    }
}
