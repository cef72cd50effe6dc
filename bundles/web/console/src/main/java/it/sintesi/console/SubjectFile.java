package it.sintesi.console;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** What the pages of people and companies have in common: sections of the areas, timeline, export. */
public final class SubjectFile {

    private static final int LINES = 50;
    private static final List<String> COLUMNS = List.of("day", "area", "what", "detail");

    private final WebAreas areas;

    public SubjectFile(WebAreas areas) {
        this.areas = areas;
    }

    /** A section as it is shown; {@code lines} null when its area cannot answer now. */
    public record Section(String title, int order, List<SubjectSection.Line> lines, List<SubjectAction> actions, String none, boolean cut) {
    }

    /** What one area answered for its section. */
    private record Content(List<SubjectSection.Line> lines, List<SubjectAction> actions) {

        private static final Content EMPTY = new Content(List.of(), List.of());
    }

    /** The parts of a page's model that come from the areas. */
    Map<String, Object> model(WebRequest request, Subject subject) {
        Timeline timeline = Timeline.read(areas, request, subject, Timeline.SHOWN);
        Map<String, Object> model = new HashMap<>();
        model.put("ribbon", RibbonView.read(areas, request, subject));
        model.put("sections", sections(request, subject));
        model.put("timeline", timeline);
        model.put("rows", timeline.page(request.page()));
        model.put("query", request.filterQuery());
        return model;
    }

    private List<Section> sections(WebRequest request, Subject subject) {
        return areas.ask(request.caller(), request.texts(), Contribution.SECTION,
                        (section, texts) -> section.concerns(subject) ? content(section, request.caller(), subject, texts) : Content.EMPTY).stream()
                .filter(a -> a.source() != null && a.source().concerns(subject) && a.outcome() != Answer.Outcome.REFUSED)
                .map(SubjectFile::section).sorted(Comparator.comparingInt(Section::order)).toList();
    }

    private static Content content(SubjectSection section, Caller caller, Subject subject, Texts texts) {
        return new Content(section.lines(caller, subject, texts, LINES), section.actions(caller, subject, texts));
    }

    private static Section section(Answer<SubjectSection, Content> answer) {
        String key = answer.source().title();
        List<SubjectSection.Line> lines = answer.answered() ? answer.value().lines() : null;
        List<SubjectAction> actions = answer.answered() ? answer.value().actions() : List.of();
        return new Section(answer.texts().get(key), answer.source().order(), lines, actions, answer.texts().get(key + ".none"), lines != null && lines.size() >= LINES);
    }

    /** The filtered timeline as a table. */
    WebResponse export(WebRequest request, Subject subject, String name) {
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        List<String> titles = COLUMNS.stream().map(c -> request.texts().get("timeline." + c)).toList();
        List<Timeline.Item> items = Timeline.read(areas, request, subject, Timeline.EXPORTED).items();
        return new WebResponse.Table(name, format == null ? WebResponse.TableFormat.CSV : format, titles,
                sink -> items.forEach(i -> sink.accept(List.of(i.entry().day(), i.areaTitle(), i.entry().title(), i.entry().detail()))));
    }
}
