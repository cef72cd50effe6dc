package it.sintesi.helpdesk.web;

import it.sintesi.helpdesk.application.News;
import it.sintesi.helpdesk.application.NewsDesk;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where news are written. */
public final class NewsDeskPages implements Room {

    private static final Guard GUARD = Guard.of(Permission.NEWS_MANAGE);
    private static final String HOME = "/helpdesk/news";
    private static final List<String> FIELDS = List.of("title", "body", "state", "from", "to", "pinned");

    private final NewsDesk news;

    public NewsDeskPages(NewsDesk news) {
        this.news = news;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("newsDesk", "horn", 850, Shell.CONSOLE, HOME, GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/new", GUARD, request -> form(null, Map.of("state", "DRAFT", "title", "", "body", "", "from", "", "to", "", "pinned", ""), List.of())),
                WebPage.post(Shell.CONSOLE, HOME + "/new", GUARD, request -> save(request, null)),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, this::edit,
                        caller -> news.all(caller, new PageRequest(0, 1)).items().stream().findFirst().map(item -> HOME + "/" + item.id())),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}", GUARD, request -> save(request, Forms.id(request))));
    }

    private WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", news.all(request.caller(), request.page()));
        model.put("query", request.filterQuery());
        return WebResponse.view("news-desk", model);
    }

    private WebResponse edit(WebRequest request) {
        News item = news.find(request.caller(), Forms.id(request));
        Map<String, String> values = Map.of("title", item.title(), "body", item.body(), "state", item.state().name(), "from", LocalDate.ofInstant(item.from(), CertifiedClock.ZONE).toString(),
                "to", item.to() == null ? "" : LocalDate.ofInstant(item.to().minusSeconds(1), CertifiedClock.ZONE).toString(), "pinned", item.pinned() ? "1" : "");
        return form(item.id(), values, List.of());
    }

    private WebResponse save(WebRequest request, String id) {
        News.State state = request.param("state", News.State.class);
        try {
            news.save(request.caller(), id, new NewsDesk.Draft(request.param("title"), request.param("body"), state == null ? News.State.DRAFT : state, request.day("from"),
                    request.day("to"), request.param("pinned") != null));
        } catch (ServiceException e) {
            return form(id, Forms.typed(request, FIELDS), Forms.refusal(e));
        }
        return WebResponse.redirect(HOME, "news.saved");
    }

    private static WebResponse form(String id, Map<String, String> values, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("values", values);
        model.put("states", News.State.values());
        model.put("rejections", rejections);
        return rejections.isEmpty() ? WebResponse.view("news-form", model) : WebResponse.refused("news-form", model);
    }
}
