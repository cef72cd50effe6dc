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

    /**
     * What an upload has to do with others.
     *
     * @param corrects        upload whose refused communications it sends again, or null
     * @param correctedBy     uploads that correct this one, oldest first
     * @param alreadyAccepted communications of this one that the corrected upload had already brought: they keep their receipt and are not doubled
     */
    record Links(String corrects, List<String> correctedBy, int alreadyAccepted) {

        /** It stands alone. */
        public static final Links NONE = new Links(null, List.of(), 0);

        public Links {
            correctedBy = List.copyOf(correctedBy);
        }
    }

    /**
     * Like {@link #upload}, for a file with the corrected communications of an earlier upload that has ended; one that is sent again
     * unchanged keeps its first receipt.
     *
     * @throws it.sintesi.kernel.api.ServiceException also NOT_FOUND, and CONFLICT while the earlier one is still at work
     */
    default Upload correct(Caller caller, String earlierId, String fileName, InputStream content, boolean checkOnly) {
        throw new UnsupportedOperationException();
    }

    /** How an upload hangs together with others. */
    default Links links(Caller caller, String id) {
        return Links.NONE;
    }
}
