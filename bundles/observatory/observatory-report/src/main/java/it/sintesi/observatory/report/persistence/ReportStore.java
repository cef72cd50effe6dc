package it.sintesi.observatory.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.report.application.Json;
import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Report;

/** Reports and their versions. */
public final class ReportStore {

    private static final String SELECT = "SELECT id, half, state, done, total, beat_us, problem, content, created_us, created_by FROM reports.report";
    private static final String ALL = SELECT + " ORDER BY half DESC";
    private static final String FIND = SELECT + " WHERE id = ?";
    private static final String OF_HALF = SELECT + " WHERE half = ?";
    private static final String INSERT = "INSERT INTO reports.report (id, half, state, done, total, beat_us, problem, created_us, created_by) VALUES (?, ?, 'RUNNING', 0, ?, ?, '', ?, ?)";
    private static final String BEGIN = "UPDATE reports.report SET state = 'RUNNING', done = 0, total = ?, beat_us = ?, problem = '' WHERE id = ? AND (state <> 'RUNNING' OR beat_us < ?)";
    private static final String BEAT = "UPDATE reports.report SET done = done + 1, beat_us = ? WHERE id = ? AND state = 'RUNNING'";
    private static final String END = "UPDATE reports.report SET state = ?, problem = ?, beat_us = ? WHERE id = ? AND state = 'RUNNING'";
    private static final String CONTENT = "UPDATE reports.report SET content = ? WHERE id = ?";
    private static final String VERSION = "SELECT v.report_id, r.half, v.number, v.digest, v.protocol, v.former, v.certified_us, v.made_by, v.published_us,"
            + " CASE WHEN v.pdf IS NULL OR v.xlsx IS NULL THEN 0 ELSE 1 END AS written FROM reports.version v JOIN reports.report r ON r.id = v.report_id";
    private static final String VERSIONS = VERSION + " WHERE v.report_id = ? ORDER BY v.number DESC";
    private static final String PUBLISHED = VERSION + " WHERE v.published_us IS NOT NULL ORDER BY r.half DESC, v.number DESC";
    private static final String ADD = "INSERT INTO reports.version (report_id, number, content, digest, protocol, former, certified_us, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OF_VERSION = "SELECT content FROM reports.version WHERE report_id = ? AND number = ?";
    private static final String KEEP = "UPDATE reports.version SET pdf = ?, xlsx = ? WHERE report_id = ? AND number = ? AND pdf IS NULL";
    private static final String PDF = "SELECT pdf FROM reports.version WHERE report_id = ? AND number = ? AND pdf IS NOT NULL";
    private static final String XLSX = "SELECT xlsx FROM reports.version WHERE report_id = ? AND number = ? AND xlsx IS NOT NULL";
    private static final String PUBLISH = "UPDATE reports.version SET published_us = ?, published_by = ? WHERE report_id = ? AND number = ? AND published_us IS NULL";

    private final Sql sql;

    public ReportStore(Sql sql) {
        this.sql = sql;
    }

    /** Latest half-year first. */
    public List<Report> all() {
        return sql.list(ALL, ReportStore::read);
    }

    public Optional<Report> find(String id) {
        return sql.first(FIND, ReportStore::read, id);
    }

    public Optional<Report> of(HalfYear half) {
        return sql.first(OF_HALF, ReportStore::read, half.code());
    }

    /** Adds a report on which work begins. */
    public void insert(String id, HalfYear half, int total, Instant at, String by) {
        sql.update(INSERT, id, half.code(), total, Micros.of(at), Micros.of(at), by);
    }

    /** Begins work; false while other work is going on that showed a sign of life since {@code alive}. */
    public boolean begin(String id, int total, Instant at, Instant alive) {
        return sql.update(BEGIN, total, Micros.of(at), id, Micros.of(alive)) == 1;
    }

    /** One step done; false when the work was cancelled. */
    public boolean beat(String id, Instant at) {
        return sql.update(BEAT, Micros.of(at), id) == 1;
    }

    /** Ends the work; false when it was over already. */
    public boolean end(String id, Report.State state, String problem, Instant at) {
        return sql.update(END, state.name(), problem, Micros.of(at), id) == 1;
    }

    public void content(String id, Content content) {
        sql.update(CONTENT, Json.write(content), id);
    }

    /** Versions of a report, newest first. */
    public List<Report.Version> versions(String id) {
        return sql.list(VERSIONS, ReportStore::version, id);
    }

    /** Every published version, latest half-year and newest version first. */
    public List<Report.Version> published() {
        return sql.list(PUBLISHED, ReportStore::version);
    }

    public void add(Report.Version v, byte[] content) {
        sql.update(ADD, v.reportId(), v.number(), content, v.digest(), v.protocol(), v.former(), Micros.of(v.certified()), v.by());
    }

    public Content content(String id, int number) {
        return Json.read(sql.first(OF_VERSION, row -> row.getBytes(1), id, number).orElseThrow());
    }

    /** Keeps the documents, unless they are there. */
    public void keep(String id, int number, byte[] pdf, byte[] xlsx) {
        sql.update(KEEP, pdf, xlsx, id, number);
    }

    public Optional<byte[]> pdf(String id, int number) {
        return sql.first(PDF, row -> row.getBytes(1), id, number);
    }

    public Optional<byte[]> xlsx(String id, int number) {
        return sql.first(XLSX, row -> row.getBytes(1), id, number);
    }

    /** Publishes; false when it was published already. */
    public boolean publish(String id, int number, Instant at, String by) {
        return sql.update(PUBLISH, Micros.of(at), by, id, number) == 1;
    }

    private static Report read(ResultSet row) throws SQLException {
        return new Report(row.getString("id"), HalfYear.parse(row.getString("half")).orElseThrow(), Report.State.valueOf(row.getString("state")), row.getInt("done"), row.getInt("total"),
                Micros.read(row, "beat_us"), row.getString("problem"), Json.read(row.getBytes("content")), Micros.read(row, "created_us"), row.getString("created_by"));
    }

    private static Report.Version version(ResultSet row) throws SQLException {
        return new Report.Version(row.getString("report_id"), HalfYear.parse(row.getString("half")).orElseThrow(), row.getInt("number"), row.getString("digest"), row.getString("protocol"),
                row.getString("former"), Micros.read(row, "certified_us"), row.getString("made_by"), row.getInt("written") == 1, Micros.read(row, "published_us"));
    }
}
