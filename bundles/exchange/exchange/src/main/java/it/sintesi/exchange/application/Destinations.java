package it.sintesi.exchange.application;

import it.sintesi.exchange.domain.PartnerCodes;
import it.sintesi.exchange.persistence.PartnerSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Who can take messages on this node: partners come and go with their bundles, drop-in routes with their files. */
public final class Destinations {

    private final Map<String, Destination> byCode = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Senders senders;
    private final PartnerSettings settings;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public Destinations(Senders senders, PartnerSettings settings, Transactions transactions, CertifiedClock clock) {
        this.senders = senders;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A partner whose routes have come. */
    public void addPartner(String code, String name, Destination destination) {
        byCode.put(code, destination);
        names.put(code, name);
        senders.add(code, destination);
    }

    /** A drop-in route that takes receipts; from its first start on it gets every receipt. */
    public void addReceiptRoute(String name, Destination destination) {
        String code = PartnerCodes.ofRoute(name);
        if (byCode.putIfAbsent(code, destination) != null) {
            throw new IllegalStateException("C'è già una rotta che prende le ricevute con il nome «" + name + "»");
        }
        transactions.requiresNew(() -> {
            settings.addReceiptRoute(name, clock.now());
            return null;
        });
        senders.add(code, destination);
    }

    /** A drop-in route that stops; what comes meanwhile waits for it. */
    public void removeReceiptRoute(String name, Destination destination) {
        String code = PartnerCodes.ofRoute(name);
        if (byCode.remove(code, destination)) {
            senders.remove(code);
        }
    }

    /** A partner whose routes have gone; what is due to it waits. */
    public void removePartner(String code) {
        byCode.remove(code);
        senders.remove(code);
    }

    public Optional<Destination> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Codes of those that are here now. */
    public Set<String> codes() {
        return new TreeSet<>(byCode.keySet());
    }

    /** Italian name, as its bundle tells it or as the law knows it. */
    public String name(String code) {
        return names.getOrDefault(code, PartnerCodes.name(code));
    }
}
