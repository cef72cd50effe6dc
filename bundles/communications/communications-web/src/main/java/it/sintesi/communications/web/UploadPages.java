package it.sintesi.communications.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Bulk uploads: send a file, leave, come back and find the progress and the result of each communication. */
public final class UploadPages implements Rooms {

    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private final BulkUploads uploads;

    public UploadPages(BulkUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("uploads", "upload", 120, Shell.CONSOLE, "/uploads", ArchivePages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/uploads", ArchivePages.GUARD, this::list),
                WebPage.post(Shell.CONSOLE, "/uploads", ArchivePages.GUARD, this::upload),
                WebPage.get(Shell.CONSOLE, "/uploads/{id}", ArchivePages.GUARD, this::show, this::sample),
                WebPage.post(Shell.CONSOLE, "/uploads/{id}/cancel", ArchivePages.GUARD, this::cancel),
                WebPage.get(Shell.CONSOLE, "/uploads/{id}/summary.pdf", ArchivePages.GUARD, this::summary, DetailPages.none()));
    }

    private Optional<String> sample(Caller caller) {
        return uploads.list(caller, new PageRequest(0, 1)).items().stream().map(u -> "/uploads/" + u.id()).findFirst();
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("uploads", Map.of("rows", uploads.list(request.caller(), request.page())));
    }

    private WebResponse upload(WebRequest request) throws IOException {
        UploadedFile file = request.file("file").orElseThrow(() -> ServiceException.rejected(
                Rejection.error("UPL-FILE", "file", "Manca il file.", "Scegliete un file XML o ZIP dal vostro computer")));
        try (InputStream content = file.open()) {
            BulkUploads.Upload upload = uploads.upload(request.caller(), file.name(), content, request.param("checkOnly") != null);
            return WebResponse.redirect("/uploads/" + upload.id(), "upload.taken");
        }
    }

    private WebResponse show(WebRequest request) {
        String id = id(request);
        BulkUploads.Upload upload = uploads.find(request.caller(), id).orElseThrow(() -> ServiceException.notFound("Il caricamento indicato non esiste."));
        boolean onlyRefused = request.param("refused") != null;
        Map<String, Object> model = new HashMap<>();
        model.put("upload", upload);
        model.put("running", upload.state() == BulkUploads.State.RECEIVED || upload.state() == BulkUploads.State.RUNNING);
        model.put("items", uploads.items(request.caller(), id, onlyRefused, request.page()));
        model.put("onlyRefused", onlyRefused);
        model.put("query", request.filterQuery());
        return WebResponse.view("upload", model);
    }

    private WebResponse cancel(WebRequest request) {
        uploads.cancel(request.caller(), id(request));
        return WebResponse.redirect("/uploads/" + id(request), "upload.cancelled");
    }

    private WebResponse summary(WebRequest request) {
        return WebResponse.pdf("riepilogo-" + id(request) + ".pdf", uploads.summaryPdf(request.caller(), id(request)));
    }

    private static String id(WebRequest request) {
        return Codes.check(request.variable("id"), ID);
    }
}
