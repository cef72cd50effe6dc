package it.sintesi.communications.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Bulk uploads, in both shells: send a file, leave, come back and find the progress and the result of each communication. */
public final class UploadPages implements Rooms {

    private static final String ID = "[0-9A-Za-z-]{1,64}";
    private static final String CONSOLE_HOME = "/uploads";
    private static final String PORTAL_HOME = "/caricamenti";
    private static final Guard BY_OFFICE = Guard.of(Permission.COMMUNICATION_INSERT_BY_OFFICE);

    private final BulkUploads uploads;
    private final UploadErrors errors;
    private final Authorisation authorisation;

    public UploadPages(BulkUploads uploads, Authorisation authorisation) {
        this.uploads = uploads;
        this.errors = new UploadErrors(uploads);
        this.authorisation = authorisation;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("uploads", "upload", 120, Shell.CONSOLE, CONSOLE_HOME, ArchivePages.GUARD),
                new MenuEntry("uploads", "upload", 205, Shell.PORTAL, PORTAL_HOME, Guard.of(Permission.COMPANY_AREA_USE)));
    }

    @Override
    public List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>(pages(Shell.CONSOLE, ArchivePages.GUARD, BY_OFFICE));
        pages.addAll(pages(Shell.PORTAL, Guard.LOGGED_IN, Guard.LOGGED_IN));
        return pages;
    }

    private List<WebPage> pages(Shell shell, Guard read, Guard write) {
        String home = home(shell);
        return List.of(WebPage.get(shell, home, read, this::list),
                WebPage.post(shell, home, write, this::upload),
                WebPage.get(shell, home + "/{id}", read, this::show, caller -> sample(caller).map(id -> home + "/" + id)),
                WebPage.post(shell, home + "/{id}/cancel", write, this::cancel),
                WebPage.post(shell, home + "/{id}/correct", write, this::correct),
                WebPage.get(shell, home + "/{id}/errors", read, this::errors, DetailPages.none()),
                WebPage.get(shell, home + "/{id}/summary.pdf", read, this::summary, DetailPages.none()));
    }

    private static String home(Shell shell) {
        return shell == Shell.CONSOLE ? CONSOLE_HOME : PORTAL_HOME;
    }

    private Optional<String> sample(Caller caller) {
        return uploads.list(caller, new PageRequest(0, 1)).items().stream().map(BulkUploads.Upload::id).findFirst();
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("uploads", Map.of("rows", uploads.list(request.caller(), request.page()), "maySend", maySend(request), "home", home(request.shell())));
    }

    private boolean maySend(WebRequest request) {
        return request.shell() == Shell.PORTAL || authorisation.decide(request.caller(), Permission.COMMUNICATION_INSERT_BY_OFFICE, Subject.NONE).allowed();
    }

    private static UploadedFile file(WebRequest request) {
        return request.file("file").orElseThrow(() -> ServiceException.rejected(
                Rejection.error("UPL-FILE", "file", "Manca il file.", "Scegliete un file XML o ZIP dal vostro computer")));
    }

    /** Only the corrected communications need to be in the file: what was accepted is not doubled. */
    private WebResponse correct(WebRequest request) throws IOException {
        UploadedFile file = file(request);
        try (InputStream content = file.open()) {
            BulkUploads.Upload upload = uploads.correct(request.caller(), id(request), file.name(), content, request.param("checkOnly") != null);
            return WebResponse.redirect(home(request.shell()) + "/" + upload.id(), "upload.taken");
        }
    }

    private WebResponse errors(WebRequest request) {
        String id = id(request);
        uploads.find(request.caller(), id).orElseThrow(() -> ServiceException.notFound("Il caricamento indicato non esiste.").said("WEB-NO-UPLOAD"));
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        List<String> titles = UploadErrors.COLUMNS.stream().map(c -> request.texts().get("errors." + c)).toList();
        return new WebResponse.Table("errori-" + id, format == null ? WebResponse.TableFormat.CSV : format, titles, sink -> errors.lines(request.caller(), id, request.texts(), sink));
    }

    private WebResponse upload(WebRequest request) throws IOException {
        UploadedFile file = file(request);
        try (InputStream content = file.open()) {
            BulkUploads.Upload upload = uploads.upload(request.caller(), file.name(), content, request.param("checkOnly") != null);
            return WebResponse.redirect(home(request.shell()) + "/" + upload.id(), "upload.taken");
        }
    }

    private WebResponse show(WebRequest request) {
        String id = id(request);
        BulkUploads.Upload upload = uploads.find(request.caller(), id).orElseThrow(() -> ServiceException.notFound("Il caricamento indicato non esiste.").said("WEB-NO-UPLOAD"));
        String rule = request.param("rule");
        boolean onlyRefused = request.param("refused") != null || rule != null;
        boolean running = upload.state() == BulkUploads.State.RECEIVED || upload.state() == BulkUploads.State.RUNNING;
        Map<String, Object> model = new HashMap<>();
        model.put("upload", upload);
        model.put("running", running);
        model.put("items", rule == null ? uploads.items(request.caller(), id, onlyRefused, request.page()) : errors.breaking(request.caller(), id, rule, request.page()));
        model.put("rules", running || upload.refused() == 0 ? Map.of() : errors.byRule(request.caller(), id));
        model.put("rule", rule);
        model.put("links", uploads.links(request.caller(), id));
        model.put("maySend", maySend(request));
        model.put("onlyRefused", onlyRefused);
        model.put("home", home(request.shell()));
        model.put("codes", request.shell() == Shell.CONSOLE ? "/communications" : "/comunicazioni");
        model.put("query", request.filterQuery());
        return WebResponse.view("upload", model);
    }

    private WebResponse cancel(WebRequest request) {
        uploads.cancel(request.caller(), id(request));
        return WebResponse.redirect(home(request.shell()) + "/" + id(request), "upload.cancelled");
    }

    private WebResponse summary(WebRequest request) {
        return WebResponse.pdf("riepilogo-" + id(request) + ".pdf", uploads.summaryPdf(request.caller(), id(request)));
    }

    private static String id(WebRequest request) {
        return Codes.check(request.variable("id"), ID);
    }
}
