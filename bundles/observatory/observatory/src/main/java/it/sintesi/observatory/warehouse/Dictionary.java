package it.sintesi.observatory.warehouse;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Codes as numbers from 1 in the order in which they were met, with the groups they belong to; 0 is not known. Numbers are given by the writer only. */
public final class Dictionary {

    private static final String ALL = "SELECT domain, id, code FROM code ORDER BY domain, id";

    private static final int GROUPS = 6;

    private final Classifier classifier;
    private final Map<Domain, Map<String, Integer>> ids = new EnumMap<>(Domain.class);
    private final Map<Domain, List<String>> codes = new EnumMap<>(Domain.class);
    private final List<Object[]> fresh = new ArrayList<>();

    Dictionary(Connection connection, Classifier classifier) throws SQLException {
        this.classifier = classifier;
        for (Domain domain : Domain.values()) {
            ids.put(domain, new ConcurrentHashMap<>());
            codes.put(domain, new CopyOnWriteArrayList<>());
        }
        load(connection);
    }

    void load(Connection connection) throws SQLException {
        fresh.clear();
        ids.values().forEach(Map::clear);
        codes.values().forEach(List::clear);
        try (PreparedStatement statement = connection.prepareStatement(ALL); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Domain domain = Domain.valueOf(row.getString(1));
                codes.get(domain).add(row.getString(3));
                ids.get(domain).put(row.getString(3), row.getInt(2));
            }
        }
    }

    /** Number of a code, 0 when it was never met. */
    public int find(Domain domain, String code) {
        return code == null ? 0 : ids.get(domain).getOrDefault(code, 0);
    }

    /** Code of a number; null for 0. */
    public String code(Domain domain, int id) {
        return id == 0 ? null : codes.get(domain).get(id - 1);
    }

    /** Codes that were met. */
    public List<String> codes(Domain domain) {
        return List.copyOf(codes.get(domain));
    }

    /** Number of a code; the next one when it was never met. */
    int id(Domain domain, String code) {
        if (code == null) {
            return 0;
        }
        Integer known = ids.get(domain).get(code);
        if (known != null) {
            return known;
        }
        int id = codes.get(domain).size() + 1;
        int[] groups = Arrays.copyOf(groups(domain, code), GROUPS);
        codes.get(domain).add(code);
        ids.get(domain).put(code, id);
        fresh.add(new Object[] {domain.name(), id, code, groups});
        return id;
    }

    private int[] groups(Domain domain, String code) {
        return switch (domain) {
            case PLACE -> new int[] {id(Domain.OFFICE, classifier.office(code)), id(Domain.PROVINCE, classifier.province(code))};
            case ACTIVITY -> {
                int section = Activities.section(code);
                String now = classifier.activity2025(code);
                yield new int[] {Activities.division(code), section, Activities.sector(section), Activities.section2025(code, now), Activities.division2025(code, now), id(Domain.ACTIVITY_2025, now)};
            }
            case CONTRACT -> new int[] {classifier.contract(code, false), classifier.contract(code, true)};
            case OCCUPATION -> occupation(Group.PROFESSION.id(code.substring(0, Math.min(1, code.length()))));
            case CITIZENSHIP -> new int[] {classifier.citizenship(code)};
            default -> new int[0];
        };
    }

    // High 1-3, medium 4-7, low 8; the armed forces (9) have none.
    private static int[] occupation(int group) {
        int skill = group == 0 || group > 8 ? 0 : group <= 3 ? 1 : group <= 7 ? 2 : 3;
        return new int[] {group, skill};
    }

    void save(Connection connection) throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("code")) {
            for (Object[] row : fresh) {
                rows.beginRow().append((String) row[0]).append((int) row[1]).append((String) row[2]);
                for (int group : (int[]) row[3]) {
                    rows.append(group);
                }
                rows.endRow();
            }
        }
        fresh.clear();
    }
}
