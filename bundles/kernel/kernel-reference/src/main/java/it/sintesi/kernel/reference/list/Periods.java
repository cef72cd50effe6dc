package it.sintesi.kernel.reference.list;

import it.sintesi.kernel.api.codelist.CodeEntry;
import java.time.LocalDate;

/** Compares periods of validity; unknown beginnings and open ends reach without limit. */
final class Periods {

    private Periods() {
    }

    static boolean overlap(CodeEntry one, CodeEntry other) {
        return !begin(one).isAfter(end(other)) && !begin(other).isAfter(end(one));
    }

    static LocalDate begin(CodeEntry entry) {
        return entry.validFrom() == null ? LocalDate.MIN : entry.validFrom();
    }

    static LocalDate end(CodeEntry entry) {
        return entry.validTo() == null ? LocalDate.MAX : entry.validTo();
    }
}
