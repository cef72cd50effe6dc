package it.sintesi.communications.application;

import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.persistence.MessageLookup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Registered forms by code: the latest are still in memory as they were read, older ones are read back from the archive, many at a time. */
public final class Forms {

    /** A few kilobytes each; listeners and deliveries mostly ask for what came in the last second. */
    private static final int RECENT = 2_048;

    private final KernelServices kernel;
    private final MessageLookup messages = new MessageLookup();
    private final Map<String, Registered> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Registered> eldest) {
            return size() > RECENT;
        }
    };

    Forms(KernelServices kernel) {
        this.kernel = kernel;
    }

    /** A form with its protocol number and year. */
    record Registered(String protocol, Form form) {
    }

    /** Keeps a form whose registration has committed. */
    void remember(String code, String protocol, Form form) {
        synchronized (recent) {
            recent.put(code, new Registered(protocol, form));
        }
    }

    /** The forms of those codes that are registered. */
    Map<String, Registered> find(Collection<String> codes) {
        Map<String, Registered> found = new HashMap<>();
        List<String> older = new ArrayList<>();
        synchronized (recent) {
            for (String code : codes) {
                Registered known = recent.get(code);
                if (known == null) {
                    older.add(code);
                } else {
                    found.put(code, known);
                }
            }
        }
        if (!older.isEmpty()) {
            read(older).forEach((code, kept) -> found.put(code, new Registered(kept.protocol(), FormReader.read(kept.content()).form())));
        }
        return found;
    }

    private Map<String, MessageLookup.Kept> read(List<String> codes) {
        return kernel.transactions().required(() -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return messages.find(connection, codes);
            }
        });
    }
}
