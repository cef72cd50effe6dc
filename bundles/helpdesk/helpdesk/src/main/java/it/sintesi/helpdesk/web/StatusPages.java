package it.sintesi.helpdesk.web;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.application.Certificate;
import it.sintesi.helpdesk.application.CertificateWriter;
import it.sintesi.helpdesk.application.Certificates;
import it.sintesi.helpdesk.application.OutageDesk;
import it.sintesi.helpdesk.application.StatusBoard;
import it.sintesi.helpdesk.application.StatusView;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What works, since when, what was out of order, and the certificates for it: public. */
public final class StatusPages implements Room {

    private static final String HOME = "/stato";
    private static final String CODE = "[0-9A-F]{12}";
    private static final int DAYS = 90;

    private final StatusBoard board;
    private final OutageDesk outages;
    private final Certificates certificates;
    private final CertifiedClock clock;
    private final WebAreas areas;

    public StatusPages(StatusBoard board, OutageDesk outages, Certificates certificates, CertifiedClock clock, WebAreas areas) {
        this.board = board;
        this.outages = outages;
        this.certificates = certificates;
        this.clock = clock;
        this.areas = areas;
    }

    /** A line of the page in the language of the reader. */
    public record Line(String title, boolean working, java.time.Instant from, java.time.Instant to) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("status", "chart-line", 600, Shell.PORTAL, HOME, Guard.PUBLIC));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::show),
                WebPage.get(Shell.PORTAL, HOME + ".json", Guard.PUBLIC, this::json, caller -> Optional.empty()),
                WebPage.get(Shell.PORTAL, CertificateWriter.PATH + "{code}", Guard.PUBLIC, this::certificate, this::sample),
                WebPage.get(Shell.PORTAL, CertificateWriter.PATH + "{code}/pdf", Guard.PUBLIC, this::document, caller -> Optional.empty()));
    }

    private List<Outage> recent() {
        return outages.between(clock.today().minusDays(DAYS), clock.today());
    }

    private Optional<String> sample(Caller caller) {
        return recent().stream().filter(outage -> outage.certificate() != null).findFirst().map(outage -> CertificateWriter.PATH + outage.certificate());
    }

    private WebResponse show(WebRequest request) {
        StatusView view = board.view();
        Texts texts = request.texts();
        Map<String, String> names = new HashMap<>();
        // An area that is stopped has no texts: what was kept names it.
        areas.areas().stream().filter(area -> area.texts() != null).forEach(area -> names.put("area." + area.id(), area.texts().like(texts).get("area.title")));
        Map<String, Object> model = new HashMap<>();
        model.put("at", view.at());
        model.put("working", view.working());
        model.put("components", view.components().stream().map(c -> new Line(names.getOrDefault(c.name(), title(texts, c.name(), c.title())), c.working(), c.since(), null)).toList());
        model.put("incidents", view.incidents().stream().map(i -> new Line(names.getOrDefault(i.component(), title(texts, i.component(), i.title())), false, i.from(), i.to())).toList());
        model.put("outages", recent());
        return WebResponse.view("status", model);
    }

    private WebResponse json(WebRequest request) {
        return new WebResponse.Download("stato.json", "application/json", StatusJson.write(board.view(), recent()));
    }

    private WebResponse certificate(WebRequest request) {
        Certificate certificate = certificates.find(code(request));
        Map<String, Object> model = new HashMap<>();
        model.put("c", certificate);
        model.put("authentic", certificates.authentic(certificate));
        model.put("sealed", certificates.sealed(certificate.code()));
        model.put("paragraphs", Forms.paragraphs(certificate.facts().text()));
        return WebResponse.view("certificate", model);
    }

    private WebResponse document(WebRequest request) {
        String code = code(request);
        return WebResponse.pdf("certificato-" + code + ".pdf", certificates.document(code));
    }

    private static String code(WebRequest request) {
        return Forms.checked(request.variable("code"), CODE);
    }

    /** Checks have their name in our texts; areas bring their own. */
    private static String title(Texts texts, String name, String title) {
        String known = texts.get("component." + name);
        return known.startsWith("?") ? title : known;
    }
}
