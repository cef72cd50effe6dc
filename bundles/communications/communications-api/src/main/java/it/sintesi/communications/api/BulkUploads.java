package it.sintesi.communications.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of many communications: XML (one form, or a wrapper element with many) or ZIP of XML files. */
public interface BulkUploads {

    /** State of an upload. */
    enum State {
        RECEIVED, RUNNING, DONE, CANCELLED, FAILED
    }

    /**
     * An upload and how far it is.
     *
     * @param id        identifier
     * @param fileName  name that the sender gave, for display only
     * @param checkOnly true when nothing is to be registered
     * @param state     state
     * @param total     communications found, 0 until they are counted
     * @param done      communications handled
     * @param accepted  accepted (or found right, in check-only mode)
     * @param refused   refused
     * @param protocol  protocol of the summary receipt, null until done or in check-only mode
     * @param problem   why it failed, empty otherwise
     */
    record Upload(String id, String fileName, Instant receivedAt, boolean checkOnly, State state, int total, int done, int accepted, int refused,
                  String protocol, String problem) {
    }

    /**
     * The result of one communication of an upload.
     *
     * @param number     position in the file, from 1
     * @param entry      name of the entry in the archive, or empty
     * @param code       code of the communication, null when refused or only checked
     * @param rejections everything that is wrong with it
     */
    record Item(int number, String entry, String code, List<Rejection> rejections) {
    }

    /** Stores the file and starts to work on it; returns at once. Limits on size, entries and compression ratio refuse with REJECTED. */
    Upload upload(Caller caller, String fileName, InputStream content, boolean checkOnly);

    Optional<Upload> find(Caller caller, String id);

    Page<Upload> list(Caller caller, PageRequest page);

    /** Results in order of the file; only refused ones when asked. */
    Page<Item> items(Caller caller, String id, boolean onlyRefused, PageRequest page);

    /** Stops after the communications already taken; what has a receipt stays. */
    void cancel(Caller caller, String id);

    /** The summary receipt as PDF/A. */
    byte[] summaryPdf(Caller caller, String id);
}
