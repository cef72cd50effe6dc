package it.sintesi.observatory.warehouse;

import java.util.Arrays;
import java.util.List;

/** Values that never change, as small numbers from 1; 0 is not known. */
public enum Group {
    SECTION("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U"),
    SECTION_2025("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V"),
    SECTOR("AGRICULTURE", "INDUSTRY", "CONSTRUCTION", "SERVICES"),
    CONTRACT("PERMANENT", "FIXED_TERM", "APPRENTICESHIP", "AGENCY", "QUASI_SUBORDINATE", "ON_CALL", "DOMESTIC", "TRAINEESHIP", "OTHER"),
    PROFESSION("1", "2", "3", "4", "5", "6", "7", "8", "9"),
    SKILL("HIGH", "MEDIUM", "LOW"),
    SEX("M", "F"),
    AGE("15-24", "25-34", "35-54", "55+"),
    CITIZENSHIP("ITALIAN", "EU", "OTHER"),
    SIZE("1-9", "10-49", "50-249", "250+"),
    DURATION("1", "2-3", "4-30", "31-90", "91-365", "366+");

    private final List<String> codes;

    Group(String... codes) {
        this.codes = Arrays.asList(codes);
    }

    /** Number of a code; 0 when unknown. */
    public int id(String code) {
        return codes.indexOf(code) + 1;
    }

    /** Code of a number; null for 0. */
    public String code(int id) {
        return id < 1 || id > codes.size() ? null : codes.get(id - 1);
    }

    public List<String> codes() {
        return codes;
    }
}
