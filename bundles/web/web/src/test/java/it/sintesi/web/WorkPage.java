package it.sintesi.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Fragment;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** For tests of areas without the console: the page of a person with nothing but the work that is open. */
public final class WorkPage implements WebArea {

    private final WebAreas areas;

    public WorkPage(WebAreas areas) {
        this.areas = areas;
    }

    @Override
    public String id() {
        return "work-page";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}", Guard.LOGGED_IN, this::show, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/people/{code}", Guard.LOGGED_IN, this::act));
    }

    private WebResponse show(WebRequest request) {
        return page(request, work(request).show(speaking(request), subject(request)));
    }

    private WebResponse act(WebRequest request) {
        WebResponse answer = work(request).act(speaking(request), subject(request));
        return answer instanceof WebResponse.View refused ? page(request, Optional.of(refused)) : answer;
    }

    private WebResponse page(WebRequest request, Optional<WebResponse.View> view) {
        List<Fragment> pieces = view.map(v -> new Fragment(area(request).id(), v)).stream().toList();
        return new WebResponse.View("work-page", Map.of("pieces", pieces), view.map(WebResponse.View::status).orElse(200));
    }

    private WebRequest speaking(WebRequest request) {
        return request.speaking(area(request).texts().like(request.texts()));
    }

    private WebAreas.AreaView area(WebRequest request) {
        return areas.areas().stream().filter(a -> a.running() && works(a).stream().anyMatch(w -> w.name().equals(request.param(SubjectWork.WORK)))).findFirst()
                .orElseThrow(() -> ServiceException.notFound("No such work"));
    }

    private SubjectWork work(WebRequest request) {
        return works(area(request)).stream().filter(w -> w.name().equals(request.param(SubjectWork.WORK))).findFirst().orElseThrow();
    }

    private static List<SubjectWork> works(WebAreas.AreaView area) {
        return area.area().sections().stream().map(SubjectSection::work).flatMap(Optional::stream).toList();
    }

    private static Subject subject(WebRequest request) {
        return Subject.person(request.variable("code"));
    }
}
