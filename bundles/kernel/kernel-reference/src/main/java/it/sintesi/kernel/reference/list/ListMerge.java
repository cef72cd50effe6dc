package it.sintesi.kernel.reference.list;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeLists.ImportReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A newer list laid over the present one. What the newer one does not hold is closed, never lost: old cases still need it.
 *
 * @param entries entries of the list from now on
 * @param report  counts of codes added, changed and closed
 */
public record ListMerge(List<CodeEntry> entries, ImportReport report) {

    /**
     * Merges two lists.
     *
     * @param present   entries of the list so far
     * @param newer     entries of the newer file
     * @param effective first day of the newer file
     */
    public static ListMerge of(Collection<CodeEntry> present, Collection<CodeEntry> newer, LocalDate effective) {
        Map<String, List<CodeEntry>> old = byCode(present);
        Map<String, List<CodeEntry>> fresh = byCode(newer);
        Set<String> codes = new HashSet<>(old.keySet());
        codes.addAll(fresh.keySet());
        List<CodeEntry> merged = new ArrayList<>(codes.size());
        int added = 0, changed = 0, closed = 0;
        for (String code : codes) {
            List<CodeEntry> before = old.getOrDefault(code, List.of());
            List<CodeEntry> after = fresh.containsKey(code) ? renewed(before, fresh.get(code)) : ended(before, effective);
            merged.addAll(after);
            if (before.isEmpty()) {
                added++;
            } else if (!new HashSet<>(before).equals(new HashSet<>(after))) {
                changed += fresh.containsKey(code) ? 1 : 0;
                closed += fresh.containsKey(code) ? 0 : 1;
            }
        }
        return new ListMerge(List.copyOf(merged), new ImportReport(added, changed, closed));
    }

    private static Map<String, List<CodeEntry>> byCode(Collection<CodeEntry> entries) {
        return entries.stream().collect(Collectors.groupingBy(CodeEntry::code, LinkedHashMap::new, Collectors.toList()));
    }

    /** The newer rows, and of the older ones those whose period the newer file does not touch. */
    private static List<CodeEntry> renewed(List<CodeEntry> before, List<CodeEntry> fresh) {
        List<CodeEntry> result = new ArrayList<>(fresh);
        before.stream().filter(old -> fresh.stream().noneMatch(row -> Periods.overlap(old, row))).forEach(result::add);
        return result;
    }

    private static List<CodeEntry> ended(List<CodeEntry> before, LocalDate effective) {
        return before.stream().map(entry -> Periods.end(entry).isBefore(effective) ? entry
                : new CodeEntry(entry.code(), entry.description(), entry.validFrom(), effective.minusDays(1), entry.attributes())).toList();
    }
}
