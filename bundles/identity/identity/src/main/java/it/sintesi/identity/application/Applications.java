package it.sintesi.identity.application;

import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.Accreditation.Document;
import it.sintesi.identity.domain.Accreditation.Step;
import it.sintesi.identity.domain.FileKind;
import it.sintesi.identity.persistence.AccreditationStore;
import it.sintesi.identity.persistence.DocumentStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What applicants do with their own request: attach documents, hand it in, follow it. Nothing here takes a request's identifier from outside. */
public final class Applications {

    /** Largest document, bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;
    /** Most documents of a request. */
    public static final int MOST = 5;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private final Kernel kernel;
    private final AccreditationStore store;
    private final DocumentStore documents;
    private final Accrediting accrediting;

    public Applications(Kernel kernel, AccreditationStore store, DocumentStore documents, Accrediting accrediting) {
        this.kernel = kernel;
        this.store = store;
        this.documents = documents;
        this.accrediting = accrediting;
    }

    /** The newest request of the caller's account. */
    public Optional<Accreditation> mine(Caller caller) {
        return store.ofUser(caller.account());
    }

    public List<Step> steps(Caller caller) {
        return store.steps(own(caller).id());
    }

    public List<Document> documents(Caller caller) {
        return documents.list(own(caller).id());
    }

    /**
     * Attaches a document.
     *
     * @throws ServiceException TOO_LARGE, REJECTED when it is no PDF, JPEG or PNG or there are enough, CONFLICT when the request is no longer open
     */
    public void attach(Caller caller, String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new ServiceException(ServiceException.Kind.TOO_LARGE, "Il documento supera 5 MB", List.of(Rejection.error("ID-DOC-SIZE", "file",
                    "Il documento supera 5 MB", "Riducete la risoluzione o dividete il documento in più file")));
        }
        FileKind kind = FileKind.of(content).orElseThrow(() -> ServiceException.rejected(Rejection.error("ID-DOC-KIND", "file",
                "Il file non è un PDF, un JPEG o un PNG", "Salvate il documento in uno di questi formati e caricatelo di nuovo")));
        kernel.transactions().run(() -> {
            Accreditation request = open(caller);
            if (documents.list(request.id()).size() >= MOST) {
                throw ServiceException.rejected(Rejection.error("ID-DOC-MANY", "file", "Ci sono già " + MOST + " documenti", "Toglietene uno prima di aggiungerne un altro").said(Phrase.of("APPLICATION-MANY", MOST)));
            }
            Document document = new Document(kernel.newId(), plain(name), kind, content.length, Secrets.sha256(content), kernel.clock().now());
            documents.add(request.id(), document, content);
            accrediting.step(request, caller, "attached", document.name());
        });
    }

    /** Takes a document away again; NOT_FOUND when the caller's request has no such document. */
    public void detach(Caller caller, String document) {
        kernel.transactions().run(() -> {
            Accreditation request = open(caller);
            if (!documents.delete(request.id(), document)) {
                throw ServiceException.notFound("Il documento non c'è più").said("ID-DOCUMENT-GONE");
            }
            accrediting.step(request, caller, "detached", "");
        });
    }

    /** Hands the request in, with a message for the operator. */
    public void submit(Caller caller, String note) {
        kernel.transactions().run(() -> {
            Accreditation request = open(caller);
            if (!request.applicant().kind().organisation()) {
                throw ServiceException.rejected(Rejection.error("ID-DESK", "", "L'identità di un cittadino si verifica allo sportello o con SPID e CIE",
                        "Presentatevi in un Centro per l'impiego con un documento, oppure accedete con SPID o CIE"));
            }
            if (documents.list(request.id()).isEmpty()) {
                throw ServiceException.rejected(Rejection.error("ID-DOC-NONE", "file", "Manca il documento che prova il vostro ruolo",
                        "Caricate per esempio visura camerale, nomina o tesserino, con il vostro documento d'identità"));
            }
            if (!store.submit(request.id(), request.state(), kernel.clock().now())) {
                throw Accrediting.changed();
            }
            accrediting.step(request, caller, "submitted", cut(note));
            kernel.notifications().send(Mail.to(caller.account(), "submitted",
                    Map.of("name", request.applicant().displayName(), "subject", request.applicant().subjectName()), "/accreditamento"));
        });
    }

    private Accreditation own(Caller caller) {
        return mine(caller).orElseThrow(() -> ServiceException.notFound("Non avete richieste di accreditamento").said("ID-NO-REQUESTS"));
    }

    private Accreditation open(Caller caller) {
        Accreditation request = own(caller);
        if (!request.editable()) {
            throw Accrediting.changed();
        }
        return request;
    }

    private static String plain(String name) {
        String clean = name == null ? "" : name.replaceAll("[\\p{Cntrl}]", "").strip();
        return clean.isEmpty() ? "documento" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }

    static String cut(String note) {
        return note == null ? "" : note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    }
}
