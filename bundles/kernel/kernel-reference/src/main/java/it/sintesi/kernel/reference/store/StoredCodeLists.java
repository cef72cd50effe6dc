package it.sintesi.kernel.reference.store;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.reference.list.ListCsv;
import it.sintesi.kernel.reference.list.ListDescriptor;
import it.sintesi.kernel.reference.list.ListMerge;
import it.sintesi.kernel.reference.list.ListSnapshot;
import it.sintesi.kernel.reference.list.ShippedLists;
import it.sintesi.kernel.reference.store.ListTables.Stored;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lists of the database, served from memory. Reading never touches the database; importing replaces the copy in memory. */
public final class StoredCodeLists implements CodeLists {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCodeLists.class);

    /** Revision of a list that is still as a bundle shipped it first. */
    private static final long FIRST = 1;

    private record Held(ListSnapshot snapshot, long revision) {
    }

    private final ListTables tables;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private volatile Map<String, Held> held = Map.of();

    public StoredCodeLists(ListTables tables, Transactions transactions, CertifiedClock clock) {
        this.tables = tables;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Loads the lists. Those that the database does not hold yet, or holds as this bundle ships them, are served from the bundle: a first start need not
     * wait for thousands of rows. {@link #storeShipped()} writes them down afterwards.
     */
    public void start() {
        Map<String, Stored> known = transactions.required(tables::all);
        Map<String, Held> now = new TreeMap<>();
        for (ListDescriptor shipped : ShippedLists.descriptors()) {
            Stored stored = known.get(shipped.name());
            if (stored == null || stored.revision() == FIRST && stored.shippedDigest().equals(ShippedLists.digest(shipped.name()))) {
                now.put(shipped.name(), new Held(new ListSnapshot(shipped, ShippedLists.entries(shipped.name())), FIRST));
            } else {
                transactions.run(() -> renew(shipped, stored));
            }
        }
        held = Map.copyOf(now);
        refresh();
        LOG.info("{} code lists with {} codes", held.size(), held.values().stream().mapToInt(list -> list.snapshot().entries().size()).sum());
    }

    /** Writes the lists of the bundle that the database does not hold yet: a later edition closes what it no longer holds, and needs them for that. */
    public void storeShipped() {
        Map<String, Stored> known = transactions.required(tables::all);
        for (ListDescriptor shipped : ShippedLists.descriptors()) {
            if (known.containsKey(shipped.name())) {
                continue;
            }
            try {
                transactions.run(() -> insert(shipped));
            } catch (RuntimeException e) {
                // Another node that starts at the same time may have stored it first.
                if (transactions.required(() -> tables.find(shipped.name())).isEmpty()) {
                    throw e;
                }
                LOG.info("Code list {} was stored by another node", shipped.name());
            }
        }
    }

    private Stored insert(ListDescriptor shipped) {
        Stored first = new Stored(shipped, ShippedLists.digest(shipped.name()), false, FIRST);
        tables.insert(first, ShippedLists.entries(shipped.name()));
        return first;
    }

    private void renew(ListDescriptor shipped, Stored stored) {
        String digest = ShippedLists.digest(shipped.name());
        if (!stored.shippedDigest().equals(digest) && stored.imported()) {
            LOG.warn("Code list {} was imported by hand; the newer edition of the bundle is not applied", shipped.name());
        } else if (!stored.shippedDigest().equals(digest)) {
            ListMerge merge = ListMerge.of(tables.read(stored.descriptor()).entries(), ShippedLists.entries(shipped.name()), clock.today());
            tables.replace(new Stored(shipped, digest, false, stored.revision() + 1), merge.entries());
            LOG.info("Code list {} renewed from the bundle: {}", shipped.name(), merge.report());
        }
    }

    /** Reads again the lists that this or another node changed. */
    public synchronized void refresh() {
        Map<String, Held> now = new TreeMap<>(held);
        Map<String, Long> revisions = transactions.required(tables::revisions);
        revisions.forEach((name, revision) -> {
            Held present = now.get(name);
            if (present == null || present.revision() != revision) {
                now.put(name, transactions.required(() -> load(name)));
            }
        });
        held = Map.copyOf(now);
    }

    private Held load(String name) {
        Stored stored = tables.find(name).orElseThrow();
        return new Held(tables.read(stored.descriptor()), stored.revision());
    }

    @Override
    public CodeList get(String name) {
        return held(name).snapshot();
    }

    @Override
    public List<String> names() {
        return held.keySet().stream().sorted().toList();
    }

    @Override
    public ImportReport importCsv(String name, Reader csv, String source) {
        held(name);
        List<CodeEntry> newer = ListCsv.read(csv);
        LocalDate today = clock.today();
        ImportReport report = transactions.required(() -> {
            Stored stored = tables.find(name).orElseGet(() -> insert(shipped(name)));
            ListMerge merge = ListMerge.of(tables.read(stored.descriptor()).entries(), newer, today);
            Stored changed = new Stored(stored.descriptor().from(source, today), stored.shippedDigest(), true, stored.revision() + 1);
            if (!tables.replace(changed, merge.entries())) {
                throw ServiceException.conflict(Rejection.error("LISTA-CONFLITTO", "", "La lista " + name + " è stata cambiata da un altro nodo in questo momento.",
                        "Ripetere l'importazione.").said(Phrase.of("LISTA-CONFLITTO", name)));
            }
            return merge.report();
        });
        refresh();
        return report;
    }

    private static ListDescriptor shipped(String name) {
        return ShippedLists.descriptors().stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow();
    }

    private Held held(String name) {
        Held list = held.get(name);
        if (list == null) {
            throw new IllegalArgumentException("No code list " + name + "; there are " + names());
        }
        return list;
    }
}
