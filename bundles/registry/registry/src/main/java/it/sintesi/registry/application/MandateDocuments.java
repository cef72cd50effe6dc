package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.domain.DocumentCheck;
import it.sintesi.registry.persistence.MandateDocumentStore;
import it.sintesi.registry.persistence.MandateDocumentStore.Owner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps the signed documents of mandates and of their requests. */
public final class MandateDocuments {

    private static final int NAME = 200;

    private final MandateDocumentStore store;
    private final CertifiedClock clock;
    private final Ids ids;

    public MandateDocuments(MandateDocumentStore store, CertifiedClock clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /** Refuses a document that cannot be kept; null is none. */
    void check(MandateDocument.Upload document) {
        if (document != null) {
            DocumentCheck.type(document.content());
        }
    }

    /** Keeps a document; null is none. */
    MandateDocument keep(Caller caller, MandateDocument.Upload document, Owner owner) {
        if (document == null) {
            return null;
        }
        MandateDocument kept = new MandateDocument(ids.next().toString(), name(document.fileName()), DocumentCheck.type(document.content()), document.content().length,
                digest(document.content()), caller.account(), clock.now());
        store.insert(kept, document.content(), owner);
        return kept;
    }

    MandateDocumentStore store() {
        return store;
    }

    static String name(String fileName) {
        String name = fileName == null || fileName.isBlank() ? "documento" : fileName.strip().replaceAll("\\p{Cntrl}", " ");
        return name.length() <= NAME ? name : name.substring(0, NAME);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
