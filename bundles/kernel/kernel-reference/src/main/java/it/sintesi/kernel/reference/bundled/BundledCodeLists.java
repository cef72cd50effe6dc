package it.sintesi.kernel.reference.bundled;

import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.reference.list.ListCsv;
import it.sintesi.kernel.reference.list.ListDescriptor;
import it.sintesi.kernel.reference.list.ListMerge;
import it.sintesi.kernel.reference.list.ListSnapshot;
import it.sintesi.kernel.reference.list.ShippedLists;
import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The shipped lists in memory, without a database: for unit tests and benchmarks. Imports last as long as this object. */
public final class BundledCodeLists implements CodeLists {

    private final Map<String, ListSnapshot> lists = new ConcurrentSkipListMap<>();
    private final Clock clock;

    /** Reads every shipped list. */
    public BundledCodeLists(Clock clock) {
        this.clock = clock;
        for (ListDescriptor descriptor : ShippedLists.descriptors()) {
            lists.put(descriptor.name(), new ListSnapshot(descriptor, ShippedLists.entries(descriptor.name())));
        }
    }

    @Override
    public CodeList get(String name) {
        return snapshot(name);
    }

    @Override
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }

    @Override
    public ImportReport importCsv(String name, Reader csv, String source) {
        ListSnapshot present = snapshot(name);
        LocalDate today = LocalDate.ofInstant(clock.instant(), it.sintesi.kernel.api.CertifiedClock.ZONE);
        ListMerge merge = ListMerge.of(present.entries(), ListCsv.read(csv), today);
        lists.put(name, new ListSnapshot(present.descriptor().from(source, today), merge.entries()));
        return merge.report();
    }

    private ListSnapshot snapshot(String name) {
        ListSnapshot snapshot = lists.get(name);
        if (snapshot == null) {
            throw new IllegalArgumentException("No code list " + name + "; there are " + names());
        }
        return snapshot;
    }
}
