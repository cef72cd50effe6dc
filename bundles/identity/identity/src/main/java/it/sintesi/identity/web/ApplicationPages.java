package it.sintesi.identity.web;

import it.sintesi.identity.application.Applications;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The applicant's own request of accreditation. */
public final class ApplicationPages implements Rooms {

    static final String HOME = "/accreditamento";
    private static final String ID = "[0-9a-f-]{36}";

    private final Applications applications;

    public ApplicationPages(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.LOGGED_IN, request -> show(request, List.of(), 200)),
                WebPage.post(Shell.PORTAL, HOME + "/documenti", Guard.LOGGED_IN, this::attach),
                WebPage.post(Shell.PORTAL, HOME + "/documenti/{id}/togli", Guard.LOGGED_IN, this::detach),
                WebPage.post(Shell.PORTAL, HOME + "/invia", Guard.LOGGED_IN, this::submit));
    }

    private WebResponse show(WebRequest request, List<Rejection> rejections, int status) {
        Optional<Accreditation> mine = applications.mine(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put("rejections", rejections);
        model.put("mine", mine.orElse(null));
        model.put("documents", mine.isPresent() ? applications.documents(request.caller()) : List.of());
        model.put("steps", mine.isPresent() ? applications.steps(request.caller()) : List.of());
        model.put("full", mine.isPresent() && applications.documents(request.caller()).size() >= Applications.MOST);
        return new WebResponse.View("application", model, status);
    }

    private WebResponse attach(WebRequest request) throws IOException {
        Optional<UploadedFile> file = request.file("file");
        if (file.isEmpty()) {
            return show(request, List.of(Rejection.error("ID-DOC-FILE", "file", "Manca il file", "Scegliete un PDF, un JPEG o un PNG dal vostro dispositivo")), 422);
        }
        try (InputStream content = file.get().open()) {
            applications.attach(request.caller(), file.get().name(), content.readNBytes(Applications.LARGEST + 1));
            return WebResponse.redirect(HOME, "document.added");
        } catch (ServiceException refused) {
            return again(request, refused);
        }
    }

    private WebResponse detach(WebRequest request) {
        if (!request.variable("id").matches(ID)) {
            throw ServiceException.notFound("Il documento non c'è più").said("ID-DOCUMENT-GONE");
        }
        applications.detach(request.caller(), request.variable("id"));
        return WebResponse.redirect(HOME, "document.removed");
    }

    private WebResponse submit(WebRequest request) {
        try {
            applications.submit(request.caller(), request.param("note"));
            return WebResponse.redirect(HOME, "application.sent");
        } catch (ServiceException refused) {
            return again(request, refused);
        }
    }

    private WebResponse again(WebRequest request, ServiceException refused) {
        return switch (refused.kind()) {
            case REJECTED, TOO_LARGE, CONFLICT -> show(request, refused.rejections(), refused.kind().status());
            default -> throw refused;
        };
    }
}
