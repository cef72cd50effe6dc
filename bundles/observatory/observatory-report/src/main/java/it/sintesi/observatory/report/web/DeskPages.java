package it.sintesi.observatory.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.observatory.report.application.ReportDesk;
import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.observatory.report.domain.Texts;
import it.sintesi.observatory.report.domain.Words;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Reports in the console: one click, progress, draft with its texts, versions, publication. */
public final class DeskPages {

    static final String HOME = "/observatory/reports";
    static final Guard READ = Guard.of(Permission.OBSERVATORY_READ), WRITE = Guard.of(Permission.OBSERVATORY_MANAGE);
    private static final String ONE = HOME + "/{id}", VERSION = ONE + "/versions/{number}";
    private static final int HALVES = 8;

    private final ReportDesk desk;
    private final CertifiedClock clock;
    private final Authorisation authorisation;
    private final Texts texts = new Texts();

    public DeskPages(ReportDesk desk, CertifiedClock clock, Authorisation authorisation) {
        this.desk = desk;
        this.clock = clock;
        this.authorisation = authorisation;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, READ, this::list),
                WebPage.post(Shell.CONSOLE, HOME, WRITE, request -> WebResponse.redirect(HOME + "/" + desk.create(request.caller(), HalfYear.parse(request.param("half")).orElse(null)))),
                WebPage.get(Shell.CONSOLE, ONE, READ, request -> show(request, List.of()), caller -> desk.all(caller).stream().findFirst().map(r -> HOME + "/" + r.id())),
                WebPage.post(Shell.CONSOLE, ONE + "/texts", WRITE, request -> change(request, "texts.saved", () -> desk.texts(request.caller(), id(request), typed(request)))),
                WebPage.post(Shell.CONSOLE, ONE + "/again", WRITE, request -> change(request, "report.began", () -> after(request, desk::again))),
                WebPage.post(Shell.CONSOLE, ONE + "/register", WRITE, request -> change(request, "report.began", () -> after(request, desk::register))),
                WebPage.get(Shell.CONSOLE, ONE + "/draft.pdf", READ, request -> Downloads.draft(desk, request.caller(), id(request), false), none()),
                WebPage.get(Shell.CONSOLE, ONE + "/draft.xlsx", READ, request -> Downloads.draft(desk, request.caller(), id(request), true), none()),
                WebPage.post(Shell.CONSOLE, ONE + "/cancel", WRITE, request -> change(request, "report.cancelled", () -> desk.cancel(request.caller(), id(request)))),
                WebPage.post(Shell.CONSOLE, VERSION + "/publish", WRITE, request -> change(request, "report.published", () -> desk.publish(request.caller(), id(request), version(request).number()))),
                WebPage.get(Shell.CONSOLE, VERSION + "/report.pdf", READ, request -> Downloads.of(desk, version(request), false), none()),
                WebPage.get(Shell.CONSOLE, VERSION + "/tables.xlsx", READ, request -> Downloads.of(desk, version(request), true), none()));
    }

    /** Documents are no pages: nothing to open in a test of pages. */
    static Function<Caller, Optional<String>> none() {
        return caller -> Optional.empty();
    }

    private WebResponse list(WebRequest request) {
        List<String> halves = new ArrayList<>();
        for (HalfYear half = HalfYear.of(clock.today()).before(); halves.size() < HALVES; half = half.before()) {
            halves.add(half.code());
        }
        return WebResponse.view("reports", Map.of("rows", desk.all(request.caller()), "halves", halves, "mayWrite", mayWrite(request)));
    }

    private WebResponse show(WebRequest request, List<Rejection> rejections) {
        Report report = desk.find(request.caller(), id(request));
        Map<String, Object> model = new HashMap<>();
        model.put("r", report);
        model.put("running", desk.running(report));
        model.put("interrupted", report.state() == Report.State.RUNNING && !desk.running(report));
        List<Report.Version> versions = desk.versions(request.caller(), report.id());
        model.put("versions", versions);
        model.put("next", versions.size() + 1);
        model.put("sections", report.content() == null ? List.of() : report.content().sections().stream().map(s -> view(s, request, rejections)).toList());
        model.put("mayWrite", mayWrite(request));
        model.put("rejections", rejections);
        return rejections.isEmpty() ? WebResponse.view("report", model) : WebResponse.refused("report", model);
    }

    /** A section with its figures as text; after a refusal with what was typed. */
    private Map<String, Object> view(Content.Section section, WebRequest request, List<Rejection> rejections) {
        Words words = new Words(texts);
        String typed = rejections.isEmpty() ? null : request.param("text-" + section.id());
        String text = typed == null ? section.text() : typed;
        return Map.of("id", section.id(), "title", texts.get("section." + section.id()), "text", text, "height", text.lines().count() + 1, "edited", !section.text().equals(section.draft()),
                "columns", section.columns(), "lines", section.lines().stream().map(l -> Map.of("label", l.label(), "figures", l.figures().stream().map(words::of).toList())).toList());
    }

    /** Keeps the texts that came with the button, then does what it says. */
    private void after(WebRequest request, BiConsumer<Caller, String> work) {
        Map<String, String> typed = typed(request);
        if (!typed.isEmpty()) {
            desk.texts(request.caller(), id(request), typed);
        }
        work.accept(request.caller(), id(request));
    }

    private WebResponse change(WebRequest request, String notice, Runnable work) {
        try {
            work.run();
        } catch (ServiceException e) {
            boolean shown = e.kind() == ServiceException.Kind.REJECTED || e.kind() == ServiceException.Kind.CONFLICT;
            if (!shown || e.rejections().isEmpty()) {
                throw e;
            }
            return show(request, e.rejections());
        }
        return WebResponse.redirect(HOME + "/" + id(request), notice);
    }

    /** Texts by section, as typed; line ends as we keep them. */
    private static Map<String, String> typed(WebRequest request) {
        Map<String, String> typed = new HashMap<>();
        request.parameters().forEach((name, values) -> {
            if (name.startsWith("text-")) {
                typed.put(name.substring("text-".length()), values.get(0).replace("\r", "").strip());
            }
        });
        return typed;
    }

    private boolean mayWrite(WebRequest request) {
        return authorisation.decide(request.caller(), Permission.OBSERVATORY_MANAGE, Subject.NONE).allowed();
    }

    private Report.Version version(WebRequest request) {
        return desk.versions(request.caller(), id(request)).stream().filter(v -> String.valueOf(v.number()).equals(request.variable("number"))).findFirst()
                .orElseThrow(() -> ServiceException.notFound("La versione indicata non esiste.").said("OBS-NO-VERSION"));
    }

    private static String id(WebRequest request) {
        return request.variable("id");
    }
}
