package it.sintesi.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** One search over all areas: a complete code leads straight to its page, anything else to what each area found. */
public final class SearchPages implements Rooms {

    /** Fewer signs would find half of the register. */
    static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final int HITS = 10;

    private final WebAreas areas;

    public SearchPages(WebAreas areas) {
        this.areas = areas;
    }

    /** What one provider found; {@code hits} null when it could not search, {@code stopped} when its module is stopped. */
    public record Group(String title, List<SearchProvider.Hit> hits, String remark, boolean stopped) {
    }

    /** What one provider knows: the page of a complete code, or hits. */
    private record Found(Optional<String> exact, SearchProvider.Found found) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/search", Guard.of(Permission.CONSOLE_USE), this::search));
    }

    private WebResponse search(WebRequest request) {
        String text = request.param("text") == null ? "" : request.param("text");
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return page(request, text, List.of());
        }
        List<Answer<SearchProvider, Found>> answers = areas.ask(request.caller(), request.texts(), Contribution.SEARCH,
                (provider, texts) -> found(provider, request.caller(), text, texts));
        Optional<String> exact = answers.stream().filter(Answer::answered).flatMap(a -> a.value().exact().stream()).findFirst();
        return exact.<WebResponse>map(WebResponse::redirect)
                .orElseGet(() -> page(request, text, answers.stream().filter(a -> a.outcome() != Answer.Outcome.REFUSED).map(SearchPages::group).toList()));
    }

    private static Found found(SearchProvider provider, Caller caller, String text, Texts texts) {
        Optional<String> exact = provider.exact(caller, text);
        return new Found(exact, exact.isPresent() ? new SearchProvider.Found(List.of(), null) : provider.look(caller, text, HITS, texts));
    }

    private static Group group(Answer<SearchProvider, Found> answer) {
        String title = answer.source() == null ? answer.title() : answer.texts().get(answer.source().title());
        return new Group(title, answer.answered() ? answer.value().found().hits() : null, answer.answered() ? answer.value().found().remark() : null, answer.outcome() == Answer.Outcome.STOPPED);
    }

    private WebResponse page(WebRequest request, String text, List<Group> groups) {
        int total = groups.stream().mapToInt(g -> g.hits() == null ? 0 : g.hits().size()).sum();
        boolean asked = text.length() >= SHORTEST && text.length() <= LONGEST;
        return WebResponse.view("search", Map.of("text", text, "asked", asked, "groups", groups, "total", total, "most", HITS,
                "recent", asked ? List.of() : areas.desk().recent(request.caller())));
    }
}
