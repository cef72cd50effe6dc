package it.sintesi.citizen.web;

import it.sintesi.citizen.application.Boards;
import it.sintesi.citizen.domain.Board;
import it.sintesi.citizen.domain.BoardEntry;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the staff keeps the self-service boards. */
public final class BoardDesk implements Rooms {

    static final Guard GUARD = Guard.of(Permission.NEWS_MANAGE);
    static final String HOME = "/boards";
    private static final int DAYS = 30;

    private final Boards boards;
    private final Offices offices;
    private final CertifiedClock clock;

    public BoardDesk(Boards boards, Offices offices, CertifiedClock clock) {
        this.boards = boards;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/new", GUARD, r -> WebResponse.view("desk-board", model(null, blank(), List.of()))),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, this::edit, this::sample),
                WebPage.post(Shell.CONSOLE, HOME, GUARD, r -> put(r, null)),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> put(r, Own.id(r, "id"))),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}/withdraw", GUARD, this::withdraw));
    }

    private Optional<String> sample(Caller caller) {
        return boards.all(caller, new PageRequest(0, 1)).items().stream().findFirst().map(e -> HOME + "/" + e.id());
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("desk-boards", Map.of("rows", boards.all(request.caller(), request.page()), "today", clock.today(), "query", ""));
    }

    private WebResponse edit(WebRequest request) {
        BoardEntry entry = boards.find(request.caller(), Own.id(request, "id"));
        return WebResponse.view("desk-board", model(entry.id(), entry.notice(), List.of()));
    }

    private WebResponse put(WebRequest request, String id) {
        BoardEntry.Notice notice = new BoardEntry.Notice(request.param("board", Board.class), request.param("title"), request.param("body"), request.param("link"),
                request.param("office"), request.day("firstDay"), request.day("lastDay"));
        try {
            boards.put(request.caller(), id, notice);
            return WebResponse.redirect(HOME, "board.saved");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("desk-board", model(id, notice, e.rejections()));
        }
    }

    private WebResponse withdraw(WebRequest request) {
        boards.withdraw(request.caller(), Own.id(request, "id"));
        return WebResponse.redirect(HOME, "board.withdrawn");
    }

    private BoardEntry.Notice blank() {
        LocalDate today = clock.today();
        return new BoardEntry.Notice(Board.VACANCIES, "", "", null, null, today, today.plusDays(DAYS));
    }

    private Map<String, Object> model(String id, BoardEntry.Notice notice, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("n", notice);
        model.put("boards", List.of(Board.values()));
        model.put("offices", offices.all());
        model.put("rejections", rejections);
        return model;
    }
}
