package it.sintesi.observatory.warehouse;

import java.util.List;

/** Tables of the file. {@code raw}, {@code relation}, {@code flow_row} and {@code external} are what was read; everything else is derived from them. {@code before} is the quarter of the employer's row before, 0 without any. */
final class Ddl {

    static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS state (format INTEGER, seq BIGINT, flow_number BIGINT, as_of BIGINT, rebuilt BIGINT, reconciled BIGINT, difference BIGINT)",
            "INSERT INTO state SELECT " + Warehouse.FORMAT + ", 0, 0, NULL, NULL, NULL, 0 WHERE NOT EXISTS (SELECT 1 FROM state)",
            "CREATE TABLE IF NOT EXISTS code (domain VARCHAR, id INTEGER, code VARCHAR, g1 INTEGER, g2 INTEGER, g3 INTEGER, g4 INTEGER, g5 INTEGER, g6 INTEGER)",
            "CREATE TABLE IF NOT EXISTS party (pseudonym BIGINT, id INTEGER)",
            "CREATE TABLE IF NOT EXISTS raw (relation BIGINT, seq BIGINT, flow INTEGER, day DATE, worker INTEGER, employer INTEGER, wplace INTEGER, rplace INTEGER,"
                    + " activity INTEGER, contract INTEGER, term BOOLEAN, agency BOOLEAN, worktime INTEGER, occupation INTEGER, sex INTEGER, birth DATE, citizenship INTEGER,"
                    + " school INTEGER, cause INTEGER)",
            "CREATE TABLE IF NOT EXISTS relation (relation BIGINT, worker INTEGER, employer INTEGER, start DATE, expected DATE, finish DATE, provisional BOOLEAN)",
            "CREATE TABLE IF NOT EXISTS flow_row (kind INTEGER, subject BIGINT, day DATE, until DATE, office INTEGER, sex INTEGER, birth DATE, service INTEGER, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS external (import VARCHAR, source VARCHAR, series VARCHAR, first DATE, last DATE, wplace INTEGER, section INTEGER, value DOUBLE)",
            "CREATE TABLE IF NOT EXISTS fact (relation BIGINT, seq BIGINT, flow UTINYINT, day DATE, month USMALLINT, worker INTEGER, employer INTEGER, wplace USMALLINT,"
                    + " woffice UTINYINT, wprov UTINYINT, rplace USMALLINT, roffice UTINYINT, rprov UTINYINT, activity USMALLINT, division UTINYINT, section UTINYINT, sector UTINYINT,"
                    + " section25 UTINYINT, division25 UTINYINT, activity25 USMALLINT, contract USMALLINT, cgroup UTINYINT, worktime UTINYINT,"
                    + " occupation USMALLINT, pgroup UTINYINT, skill UTINYINT, sex UTINYINT, age UTINYINT,"
                    + " citizenship USMALLINT, cigroup UTINYINT, school UTINYINT, cause UTINYINT, duration UTINYINT, net BOOLEAN, prev DATE, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS standing (relation BIGINT, worker INTEGER, employer INTEGER, start DATE, last_day DATE, birth DATE, wplace USMALLINT, woffice UTINYINT,"
                    + " wprov UTINYINT, rplace USMALLINT, roffice UTINYINT, rprov UTINYINT, activity USMALLINT, division UTINYINT, section UTINYINT, sector UTINYINT,"
                    + " section25 UTINYINT, division25 UTINYINT, activity25 USMALLINT,"
                    + " contract USMALLINT, cgroup UTINYINT, worktime UTINYINT, occupation USMALLINT, pgroup UTINYINT, skill UTINYINT, sex UTINYINT, citizenship USMALLINT,"
                    + " cigroup UTINYINT, school UTINYINT, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS cube_job (month USMALLINT, flow UTINYINT, net BOOLEAN, section UTINYINT, sector UTINYINT, contract USMALLINT, cgroup UTINYINT, n BIGINT, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS cube_person (month USMALLINT, flow UTINYINT, net BOOLEAN, cgroup UTINYINT, sex UTINYINT, age UTINYINT, cigroup UTINYINT, woffice UTINYINT, n BIGINT,"
                    + " rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS cube_place (month USMALLINT, flow UTINYINT, net BOOLEAN, cgroup UTINYINT, wplace USMALLINT, woffice UTINYINT, wprov UTINYINT, n BIGINT, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS pos_job (month USMALLINT, section UTINYINT, sector UTINYINT, contract USMALLINT, cgroup UTINYINT, n BIGINT, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS pos_place (month USMALLINT, cgroup UTINYINT, sex UTINYINT, cigroup UTINYINT, wplace USMALLINT, woffice UTINYINT, wprov UTINYINT, n BIGINT, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS hired_year (year USMALLINT, worker INTEGER, sex UTINYINT, age UTINYINT, n INTEGER, rkey BIGINT)",
            "CREATE TABLE IF NOT EXISTS hiring_quarter (quarter USMALLINT, employer INTEGER, section UTINYINT, n INTEGER, rkey BIGINT, before USMALLINT)",
            "CREATE TABLE IF NOT EXISTS employer_size (employer INTEGER, year INTEGER, size UTINYINT)");

    private Ddl() {
    }
}
