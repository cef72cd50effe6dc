package it.sintesi.communications.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of name and code that are known to be in the table, so that it is not asked again; forgets all when it is full. */
final class RecentNames {

    private static final int LIMIT = 50_000;

    private final Set<List<String>> pairs = new HashSet<>();

    synchronized boolean holds(List<String> pair) {
        return pairs.contains(pair);
    }

    synchronized void addAll(Collection<List<String>> more) {
        if (pairs.size() + more.size() > LIMIT) {
            pairs.clear();
        }
        pairs.addAll(more);
    }

    synchronized void clear() {
        pairs.clear();
    }
}
