package it.sintesi.exchange.people.application;

import it.sintesi.exchange.people.persistence.RecordStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.people.format.Known;
import it.sintesi.people.format.sap.SapFacts;

import java.time.LocalDate;
import java.util.Optional;

/** What we know beside a record: our code lists, our offices, the records that we know. Tables that the ministry does not publish say nothing. */
final class NodeTables implements SapFacts {

    private final CodeLists lists;
    private final OfficeCodes offices;
    private final CertifiedClock clock;
    private final RecordStore records;
    private final boolean outgoing;

    /** @param outgoing true for what we send: holder and promoter must be ours */
    NodeTables(CodeLists lists, OfficeCodes offices, CertifiedClock clock, RecordStore records, boolean outgoing) {
        this.lists = lists;
        this.offices = offices;
        this.clock = clock;
        this.records = records;
        this.outgoing = outgoing;
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public Known known(Table table, String code, LocalDate day) {
        return switch (table) {
            case OFFICES, PROMOTERS -> offices.ours(code) ? Known.YES : outgoing ? Known.NO : Known.NOT_AVAILABLE;
            case MUNICIPALITIES -> code.startsWith("Z") ? in(CodeList.FOREIGN_STATES, code, day) : in(CodeList.MUNICIPALITIES, code, day);
            case CITIZENSHIPS -> in(CodeList.CITIZENSHIPS, code, day);
            case SECTORS -> in(CodeList.SECTORS_2007, code, day) == Known.NO ? in(CodeList.SECTORS_2025, code, day) : in(CodeList.SECTORS_2007, code, day);
            case CONTRACTS -> in(CodeList.CONTRACTS, code, day);
            case PROFESSIONS, ACTIVITIES, NATIONAL_PROMOTERS, YOUTH_ACTIVITIES, DISABILITY_LISTS, RECORDS -> Known.NOT_AVAILABLE;
        };
    }

    private Known in(String name, String code, LocalDate day) {
        CodeList list = lists.get(name);
        return list.contains(code, day) ? Known.YES : list.partial() ? Known.NOT_AVAILABLE : Known.NO;
    }

    @Override
    public boolean outsideEu(String citizenship) {
        return lists.get(CodeList.CITIZENSHIPS).find(citizenship, null).map((CodeEntry entry) -> entry.attribute("nazionalita")).filter(kind -> kind.startsWith("EXTRA")).isPresent();
    }

    @Override
    public Optional<String> activeRecord(String person) {
        return outgoing ? records.find(person).map(row -> row.id()).filter(id -> !id.isEmpty()) : Optional.empty();
    }
}
