package it.sintesi.citizen.web;

import it.sintesi.citizen.application.Boards;
import it.sintesi.citizen.domain.Board;
import it.sintesi.citizen.domain.BoardEntry;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The public self-service boards. */
public final class BoardPages implements Rooms {

    private final Boards boards;
    private final Offices offices;

    public BoardPages(Boards boards, Offices offices) {
        this.boards = boards;
        this.offices = offices;
    }

    /** A board with how much hangs on it. */
    public record Tile(Board board, long entries) {
    }

    /** An entry with the name of its office. */
    public record Line(BoardEntry entry, String officeName) {
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/bacheche", Guard.PUBLIC, this::list),
                WebPage.get(Shell.PORTAL, "/bacheche/{name}", Guard.PUBLIC, this::show, caller -> Optional.of("/bacheche/" + Board.VACANCIES.slug())));
    }

    private WebResponse list(WebRequest request) {
        Map<Board, Long> counts = boards.counts();
        return WebResponse.view("boards", Map.of("boards", Arrays.stream(Board.values()).map(b -> new Tile(b, counts.getOrDefault(b, 0L))).toList()));
    }

    private WebResponse show(WebRequest request) {
        Board board = Board.ofSlug(request.variable("name")).orElseThrow(() -> ServiceException.notFound("La bacheca indicata non esiste.").said("CIT-NO-BOARD"));
        Page<Line> rows = boards.today(board, request.page()).map(e -> new Line(e, officeName(e.notice().office())));
        return WebResponse.view("board", Map.of("board", board, "rows", rows, "query", ""));
    }

    private String officeName(String id) {
        return id == null ? "" : offices.byId(id).map(Office::name).orElse(id);
    }
}
