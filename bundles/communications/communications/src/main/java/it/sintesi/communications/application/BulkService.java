package it.sintesi.communications.application;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.application.bulk.BulkLimits;
import it.sintesi.communications.persistence.UploadCorrections;
import it.sintesi.communications.persistence.UploadQueries;
import it.sintesi.communications.persistence.UploadQueries.Known;
import it.sintesi.communications.persistence.UploadStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/** Bulk uploads for their senders; the work itself is done by {@link BulkRunner}. */
final class BulkService implements BulkUploads {

    private final KernelServices kernel;
    private final UploadQueries uploads;
    private final BulkRunner runner;
    private final Reading reading;
    private final ReceiptPdf pdf;
    private final SpaceReserve space;
    private final BulkLimits limits;
    private final UploadStore store = new UploadStore();
    private final UploadCorrections corrections;

    BulkService(KernelServices kernel, UploadQueries uploads, BulkRunner runner, Reading reading, ReceiptPdf pdf, SpaceReserve space, BulkLimits limits) {
        this.kernel = kernel;
        this.uploads = uploads;
        this.runner = runner;
        this.reading = reading;
        this.pdf = pdf;
        this.space = space;
        this.limits = limits;
        this.corrections = new UploadCorrections(kernel.dataSource());
    }

    @Override
    public Upload upload(Caller caller, String fileName, InputStream content, boolean checkOnly) {
        return take(caller, null, fileName, content, checkOnly);
    }

    @Override
    public Upload correct(Caller caller, String earlierId, String fileName, InputStream content, boolean checkOnly) {
        State earlier = must(caller, earlierId).upload().state();
        if (earlier == State.RECEIVED || earlier == State.RUNNING) {
            throw ServiceException.conflict(Rejection.error("CO-019", "", "Il caricamento da correggere è ancora in corso.", "Attendere che finisca, o interromperlo."));
        }
        return take(caller, earlierId, fileName, content, checkOnly);
    }

    @Override
    public Links links(Caller caller, String id) {
        must(caller, id);
        return kernel.transactions().required(() -> corrections.of(id));
    }

    private Upload take(Caller caller, String corrects, String fileName, InputStream content, boolean checkOnly) {
        known(caller);
        if (!space.enough()) {
            throw ServiceException.unavailable("Lo spazio su disco sta per finire: i caricamenti sono sospesi, riprovare più tardi.", 60).said("CO-DISK-UPLOADS");
        }
        byte[] bytes = read(content);
        if (bytes.length == 0) {
            throw ServiceException.rejected(Rejection.error("CO-010", "file", "Il file è vuoto.", "Inviare un file XML o un archivio ZIP di file XML.").said(Phrase.of("CO-010-EMPTY")));
        }
        String name = fileName == null || fileName.isBlank() ? "senza nome" : fileName.strip();
        Upload upload = new Upload(kernel.ids().next().toString(), name, kernel.clock().now(), checkOnly, State.RECEIVED, 0, 0, 0, 0, null, "");
        String digest = Preparer.digest(bytes);
        kernel.transactions().requiresNew(() -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                store.insert(connection, upload, caller, digest, bytes);
            }
            if (corrects != null) {
                corrections.insert(upload.id(), corrects);
            }
            reading.trace(caller, "communications.upload", "upload", upload.id(), null, "Caricamento massivo");
            return null;
        });
        runner.enqueue(upload.id());
        return upload;
    }

    @Override
    public Optional<Upload> find(Caller caller, String id) {
        return visible(caller, id).map(Known::upload);
    }

    @Override
    public Page<Upload> list(Caller caller, PageRequest page) {
        known(caller);
        return uploads.page(reading.scope(caller).everything() ? null : caller.account(), page);
    }

    @Override
    public Page<Item> items(Caller caller, String id, boolean onlyRefused, PageRequest page) {
        must(caller, id);
        return uploads.items(id, onlyRefused, page);
    }

    @Override
    public void cancel(Caller caller, String id) {
        must(caller, id);
        boolean ended = kernel.transactions().required(() -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return store.end(connection, id, State.CANCELLED, "Interrotto da " + caller.account() + ".", kernel.clock().now());
            }
        });
        if (!ended) {
            throw ServiceException.conflict(Rejection.error("CO-017", "", "Il caricamento è già concluso.", "Consultarne l'esito."));
        }
    }

    @Override
    public byte[] summaryPdf(Caller caller, String id) {
        Known known = must(caller, id);
        if (known.upload().protocol() == null) {
            throw ServiceException.notFound("Il caricamento non ha una ricevuta: è ancora in corso, è stato interrotto o era di sola verifica.").said("CO-NO-RECEIPT");
        }
        return pdf.of(known.upload(), known.digest(), known.completedAt());
    }

    private Known must(Caller caller, String id) {
        return visible(caller, id).orElseThrow(() -> ServiceException.notFound("Non c'è un caricamento " + id + " che si possa consultare.").said("CO-NO-UPLOAD", id));
    }

    private Optional<Known> visible(Caller caller, String id) {
        known(caller);
        return uploads.find(id).filter(k -> k.sender().equals(caller.account()) || reading.scope(caller).everything());
    }

    private static void known(Caller caller) {
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Per i caricamenti occorre autenticarsi.", List.of()).said("CO-LOGIN-UPLOADS");
        }
    }

    private byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                throw ServiceException.rejected(Rejection.error("CO-018", "file", "Il file supera " + limits.fileBytes() + " byte.", "Dividere il caricamento.").said(Phrase.of("CO-018", limits.fileBytes())));
            }
            return bytes;
        } catch (IOException e) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, "Il file non è arrivato per intero: ripetere il caricamento.", List.of()).said("CO-FILE-PART");
        }
    }
}
