package it.sintesi.kernel.api.act;

import java.util.List;
import java.util.Optional;

/** The register of acts. */
public interface Acts {

    /**
     * Registers acts in the caller's transaction, in the given order, with consecutive numbers and one certified time.
     * Other writers wait until that transaction ends: call it late and in batches.
     *
     * @throws IllegalStateException outside a transaction
     */
    List<Act> append(List<ActDraft> drafts);

    /** Finds an act by its protocol, {@code 2026/0000123}. */
    Optional<Act> find(String protocol);

    /** Walks the whole chain and tells the first break of numbers or hashes. */
    ChainReport verify();
}
