package it.sintesi.console;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.Fragment;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** What the pages of people and companies have in common: sections of the areas, timeline, export. */
public final class SubjectFile {

    private static final int LINES = 50;
    private static final List<String> COLUMNS = List.of("day", "area", "what", "detail");

    private static final Comparator<SubjectSection.Task> URGENT = Comparator.comparing(SubjectSection.Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final WebAreas areas;

    public SubjectFile(WebAreas areas) {
        this.areas = areas;
    }

    /**
     * A section as it is shown.
     *
     * @param lines null when its area cannot answer now
     * @param name  name of the work in it, empty without any
     * @param work  the work that is open, null when none is
     * @param tasks what is to be done
     */
    public record Section(String title, int order, List<SubjectSection.Line> lines, List<SubjectAction> actions, String none, boolean cut, String name, Fragment work,
                          List<SubjectSection.Task> tasks) {
    }

    /** What one area answered for its section. */
    private record Content(List<SubjectSection.Line> lines, List<SubjectAction> actions, Optional<WebResponse.View> work, List<SubjectSection.Task> tasks) {

        private static final Content EMPTY = new Content(List.of(), List.of(), Optional.empty(), List.of());
    }

    /** The parts of a page's model that come from the areas. @param refused work that is shown again because something in it is wrong, or null */
    Map<String, Object> model(WebRequest request, Subject subject, WebResponse.View refused) {
        Timeline timeline = Timeline.read(areas, request, subject, Timeline.SHOWN);
        Map<String, Object> model = new HashMap<>();
        model.put("ribbon", RibbonView.read(areas, request, subject));
        List<Section> sections = sections(request, subject, refused);
        model.put("sections", sections);
        model.put("tasks", sections.stream().flatMap(s -> s.tasks().stream()).sorted(URGENT).toList());
        model.put("timeline", timeline);
        model.put("rows", timeline.page(request.page()));
        model.put("query", request.filterQuery());
        return model;
    }

    /** Does what a form of a work on the page asks for. */
    WebResponse act(WebRequest request, Subject subject) {
        String name = request.param(SubjectWork.WORK);
        for (WebAreas.AreaView area : areas.areas()) {
            for (SubjectSection section : area.running() ? area.area().sections() : List.<SubjectSection>of()) {
                SubjectWork work = section.concerns(subject) && areas.admits(request.caller(), section.guard()) ? section.work().orElse(null) : null;
                if (work != null && work.name().equals(name)) {
                    WebResponse answer = work.act(request.speaking(area.texts().like(request.texts())), subject);
                    return answer instanceof WebResponse.Redirect done
                            ? WebResponse.redirect(done.path() + "#work-" + name, done.notice() == null ? null : area.id() + ":" + done.notice()) : answer;
                }
            }
        }
        throw ServiceException.notFound("In questa pagina non c'è il lavoro indicato, oppure il suo modulo è fermo.").said("CON-NO-WORK");
    }

    private List<Section> sections(WebRequest request, Subject subject, WebResponse.View refused) {
        return areas.ask(request.caller(), request.texts(), Contribution.SECTION,
                        (section, texts) -> section.concerns(subject) ? content(section, request.speaking(texts), subject, refused) : Content.EMPTY).stream()
                .filter(a -> a.source() != null && a.source().concerns(subject) && a.outcome() != Answer.Outcome.REFUSED)
                .map(SubjectFile::section).sorted(Comparator.comparingInt(Section::order)).toList();
    }

    private static Content content(SubjectSection section, WebRequest request, Subject subject, WebResponse.View refused) {
        Caller caller = request.caller();
        Optional<SubjectWork> open = section.work().filter(work -> work.name().equals(request.param(SubjectWork.WORK)));
        Optional<WebResponse.View> work = open.flatMap(w -> refused != null ? Optional.of(refused) : w.show(request, subject));
        return new Content(section.lines(caller, subject, request.texts(), LINES), section.actions(caller, subject, request.texts()), work, section.tasks(caller, subject, request.texts()));
    }

    private static Section section(Answer<SubjectSection, Content> answer) {
        String key = answer.source().title();
        List<SubjectSection.Line> lines = answer.answered() ? answer.value().lines() : null;
        List<SubjectAction> actions = answer.answered() ? answer.value().actions() : List.of();
        Fragment work = answer.answered() ? answer.value().work().map(view -> new Fragment(answer.area(), view)).orElse(null) : null;
        return new Section(answer.texts().get(key), answer.source().order(), lines, actions, answer.texts().get(key + ".none"), lines != null && lines.size() >= LINES,
                answer.source().work().map(SubjectWork::name).orElse(""), work, answer.answered() ? answer.value().tasks() : List.of());
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
