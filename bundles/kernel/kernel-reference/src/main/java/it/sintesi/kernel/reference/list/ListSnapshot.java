package it.sintesi.kernel.reference.list;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list in memory: one hash lookup, then the few periods of that code, newest first. */
public final class ListSnapshot implements CodeList {

    private static final Comparator<CodeEntry> NEWEST_FIRST =
            Comparator.comparing((CodeEntry e) -> e.validTo() == null ? LocalDate.MAX : e.validTo()).reversed();

    private final ListDescriptor descriptor;
    private final List<CodeEntry> entries;
    private final Map<String, List<CodeEntry>> byCode;

    public ListSnapshot(ListDescriptor descriptor, Collection<CodeEntry> entries) {
        this.descriptor = descriptor;
        this.entries = entries.stream().sorted(Comparator.comparing(CodeEntry::code).thenComparing(NEWEST_FIRST.reversed())).toList();
        Map<String, List<CodeEntry>> index = new HashMap<>(entries.size() * 2);
        for (CodeEntry entry : entries) {
            index.merge(entry.code(), List.of(entry), ListSnapshot::both);
        }
        this.byCode = index;
    }

    private static List<CodeEntry> both(List<CodeEntry> some, List<CodeEntry> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).sorted(NEWEST_FIRST).toList();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public Optional<CodeEntry> find(String code, LocalDate day) {
        List<CodeEntry> periods = code == null ? null : byCode.get(code);
        if (periods != null) {
            for (CodeEntry entry : periods) {
                if (entry.validOn(day)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Collection<CodeEntry> entries() {
        return entries;
    }

    @Override
    public boolean partial() {
        return descriptor.partial();
    }

    /** What is known about the list as a whole. */
    public ListDescriptor descriptor() {
        return descriptor;
    }
}
