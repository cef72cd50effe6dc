package it.sintesi.kernel.api.document;

import java.time.Instant;

/** Puts the electronic seal of the installation on documents: a PAdES signature that every reader of PDF can check. */
public interface PdfSeals {

    /** Whether the installation has a key for it. */
    boolean available();

    /**
     * Seals a document; what it was before stays in it unchanged.
     *
     * @param pdf    PDF/A, which it remains
     * @param reason why, one line in Italian
     * @param at     certified time of the seal
     * @return the sealed document
     * @throws it.sintesi.kernel.api.ServiceException UNAVAILABLE when there is no key or it cannot be used
     */
    byte[] seal(byte[] pdf, String reason, Instant at);
}
