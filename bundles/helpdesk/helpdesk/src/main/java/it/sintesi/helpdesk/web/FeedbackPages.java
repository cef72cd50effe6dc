package it.sintesi.helpdesk.web;

import it.sintesi.helpdesk.application.Feedback;
import it.sintesi.helpdesk.application.FeedbackDesk;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where anybody leaves a remark about a page, and where the help desk handles remarks. */
public final class FeedbackPages implements Room {

    static final Guard GUARD = Guard.of(Permission.OUTAGE_MANAGE);
    static final String DESK = "/helpdesk/feedback";
    private static final String HOME = "/segnalazione";
    private static final List<String> FIELDS = List.of("page", "text", "contact");

    private final FeedbackDesk desk;

    public FeedbackPages(FeedbackDesk desk) {
        this.desk = desk;
    }

    FeedbackDesk desk() {
        return desk;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("feedback", "hearing", 870, Shell.CONSOLE, DESK, GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, request -> form(Map.of("page", page(request), "text", "", "contact", ""), List.of())),
                WebPage.post(Shell.PORTAL, HOME, Guard.PUBLIC, this::leave),
                WebPage.get(Shell.CONSOLE, DESK, GUARD, this::list),
                WebPage.post(Shell.CONSOLE, DESK + "/{id}", GUARD, this::handle));
    }

    private WebResponse leave(WebRequest request) {
        try {
            String page = page(request);
            desk.leave(request.caller(), page.isEmpty() ? null : page, request.param("text"), request.param("contact"));
        } catch (ServiceException e) {
            return form(Forms.typed(request, FIELDS), Forms.refusal(e));
        }
        return WebResponse.redirect(HOME, "feedback.taken");
    }

    private WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", desk.list(request.caller(), request.param("state", Feedback.State.class), request.page()));
        model.put("states", Feedback.State.values());
        model.put("query", request.filterQuery());
        return WebResponse.view("feedback-desk", model);
    }

    private WebResponse handle(WebRequest request) {
        desk.handle(request.caller(), Forms.id(request), request.param("state", Feedback.State.class), request.param("note"));
        return WebResponse.redirect(DESK, "feedback.handled");
    }

    private static WebResponse form(Map<String, String> values, List<Rejection> rejections) {
        Map<String, Object> model = Map.of("values", values, "rejections", rejections);
        return rejections.isEmpty() ? WebResponse.view("feedback", model) : WebResponse.refused("feedback", model);
    }

    /** The page it is about: an address of ours, or nothing. */
    private static String page(WebRequest request) {
        String page = request.param("page");
        return page == null || !page.startsWith("/") || page.startsWith("//") ? "" : page;
    }
}
