package it.sintesi.observatory.sources.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.observatory.api.Sources.SentFile;
import it.sintesi.observatory.sources.application.ChangeImport;
import it.sintesi.observatory.sources.application.ReadImports;
import it.sintesi.observatory.sources.application.StageImport;
import it.sintesi.observatory.sources.domain.Layouts;
import it.sintesi.observatory.sources.domain.Loaded;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Imports: send a file, look at what it says and what is wrong, put it in force, take it back. */
public final class SourcePages {

    static final String HOME = "/observatory/sources";
    static final Guard READ = Guard.of(Permission.OBSERVATORY_READ), WRITE = Guard.of(Permission.OBSERVATORY_MANAGE);
    private static final String ONE = HOME + "/{id}";
    private static final int PREVIEW = 20, PROBLEMS = 200;

    private final StageImport staging;
    private final ChangeImport changes;
    private final ReadImports reading;
    private final Layouts layouts;
    private final Authorisation authorisation;

    public SourcePages(StageImport staging, ChangeImport changes, ReadImports reading, Layouts layouts, Authorisation authorisation) {
        this.staging = staging;
        this.changes = changes;
        this.reading = reading;
        this.layouts = layouts;
        this.authorisation = authorisation;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, READ, request -> list(request, List.of())),
                WebPage.post(Shell.CONSOLE, HOME, WRITE, this::send),
                WebPage.get(Shell.CONSOLE, ONE, READ, request -> show(request, List.of(), ""), caller -> reading.all(caller).stream().findFirst().map(i -> HOME + "/" + i.id())),
                WebPage.post(Shell.CONSOLE, ONE + "/confirm", WRITE, request -> change(request, "source.inForce",
                        () -> changes.confirm(request.caller(), id(request), request.param("replace") != null))),
                WebPage.post(Shell.CONSOLE, ONE + "/undo", WRITE, request -> change(request, "source.undone",
                        () -> changes.undo(request.caller(), id(request), request.param("reason")))),
                WebPage.post(Shell.CONSOLE, ONE + "/discard", WRITE, this::discard));
    }

    private WebResponse list(WebRequest request, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", reading.all(request.caller()));
        model.put("layouts", layouts.all());
        model.put("mayWrite", mayWrite(request));
        model.put("rejections", rejections);
        model.put("source", typed(request, "source"));
        model.put("origin", typed(request, "origin"));
        model.put("licence", typed(request, "licence"));
        return rejections.isEmpty() ? WebResponse.view("sources", model) : WebResponse.refused("sources", model);
    }

    private WebResponse send(WebRequest request) throws IOException {
        UploadedFile file = request.file("file").orElse(null);
        byte[] content = new byte[0];
        if (file != null) {
            try (InputStream in = file.open()) {
                content = in.readAllBytes();
            }
        }
        try {
            String id = staging.stage(request.caller(),
                    new SentFile(request.param("source"), file == null ? "" : file.name(), content, request.param("origin"), request.param("licence")));
            return WebResponse.redirect(HOME + "/" + id, "source.staged");
        } catch (ServiceException e) {
            return list(request, refusal(e));
        }
    }

    private WebResponse show(WebRequest request, List<Rejection> rejections, String reason) {
        ReadImports.View view = reading.view(request.caller(), id(request));
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("i", view.of());
        model.put("staged", view.of().state() == Loaded.State.STAGED);
        model.put("inForce", view.of().state() == Loaded.State.IN_FORCE);
        model.put("titles", view.reading().text().rows().stream().findFirst().map(row -> row.cells()).orElse(List.of()));
        model.put("lines", view.reading().text().rows().stream().skip(1).limit(PREVIEW).toList());
        model.put("total", Math.max(0, view.reading().text().rows().size() - 1));
        model.put("problems", view.reading().problems().stream().limit(PROBLEMS).toList());
        model.put("wrong", view.reading().problems().size());
        model.put("mayWrite", mayWrite(request));
        model.put("rejections", rejections);
        model.put("reason", reason);
        return rejections.isEmpty() ? WebResponse.view("source", model) : WebResponse.refused("source", model);
    }

    private WebResponse change(WebRequest request, String notice, Runnable work) {
        String id = id(request);
        try {
            work.run();
        } catch (ServiceException e) {
            return show(request, refusal(e), typed(request, "reason"));
        }
        return WebResponse.redirect(HOME + "/" + id, notice);
    }

    private WebResponse discard(WebRequest request) {
        changes.discard(request.caller(), id(request));
        return WebResponse.redirect(HOME, "source.discarded");
    }

    private boolean mayWrite(WebRequest request) {
        return authorisation.decide(request.caller(), Permission.OBSERVATORY_MANAGE, Subject.NONE).allowed();
    }

    /** The reasons for the form; everything without reasons passes on. */
    private static List<Rejection> refusal(ServiceException e) {
        boolean shown = e.kind() == ServiceException.Kind.REJECTED || e.kind() == ServiceException.Kind.CONFLICT;
        if (!shown || e.rejections().isEmpty()) {
            throw e;
        }
        return e.rejections();
    }

    private static String typed(WebRequest request, String name) {
        return request.param(name) == null ? "" : request.param(name);
    }

    private static String id(WebRequest request) {
        String id = request.variable("id");
        if (!id.matches("[0-9a-f-]{36}")) {
            throw ServiceException.notFound("Il caricamento indicato non esiste.").said("WEB-NO-UPLOAD");
        }
        return id;
    }
}
