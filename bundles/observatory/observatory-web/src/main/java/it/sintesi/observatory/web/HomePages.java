package it.sintesi.observatory.web;

import static it.sintesi.observatory.api.Measure.BALANCE;
import static it.sintesi.observatory.api.Measure.EMPLOYERS;
import static it.sintesi.observatory.api.Measure.ENDS;
import static it.sintesi.observatory.api.Measure.HIRES;
import static it.sintesi.observatory.api.Measure.PERMANENT_BALANCE;
import static it.sintesi.observatory.api.Measure.UNEMPLOYED;
import static it.sintesi.observatory.api.Measure.WORKERS;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.ask.Address;
import it.sintesi.observatory.web.ask.Periods;
import it.sintesi.observatory.web.ask.Show;
import it.sintesi.observatory.web.shown.Comparison;
import it.sintesi.observatory.web.shown.Drawings;
import it.sintesi.observatory.web.shown.Grid;
import it.sintesi.observatory.web.shown.Grids;
import it.sintesi.observatory.web.shown.Meaning;
import it.sintesi.observatory.web.shown.Names;
import it.sintesi.observatory.web.numbers.Numbers;
import it.sintesi.observatory.web.shown.Statement;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public page of the observatory: main figures of the last whole quarter and four charts. */
public final class HomePages implements Rooms {

    static final String HOME = "/osservatorio";
    private static final List<Measure> MAIN = List.of(HIRES, ENDS, BALANCE, PERMANENT_BALANCE, WORKERS, EMPLOYERS, UNEMPLOYED);
    private static final int MONTHS = 24;

    private final Observatory observatory;
    private final PublicAnswers answers;
    private final CertifiedClock clock;

    HomePages(Observatory observatory, PublicAnswers answers, CertifiedClock clock) {
        this.observatory = observatory;
        this.answers = answers;
        this.clock = clock;
    }

    /** A main figure: its meaning, its value and how it changed in a year as written (empty when unknown), and where to look further. */
    public record Figure(Meaning meaning, String value, String before, String change, String href) {
    }

    /** A chart with its numbers. */
    public record Panel(String heading, String title, List<String> notes, List<Drawings.Drawing> drawings, Grid grid, String href) {
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::show));
    }

    private WebResponse show(WebRequest request) {
        Names names = new Names(observatory, request.texts());
        Observatory.State state = observatory.state();
        Map<String, Object> model = new HashMap<>();
        model.put("empty", state.first() == null);
        model.put("state", state);
        if (state.first() != null) {
            Periods.Span quarter = Periods.quarter(state, clock.today());
            Periods.Span year = Periods.year(state, clock.today());
            model.put("from", quarter.from());
            model.put("to", quarter.to());
            model.put("figures", figures(names, quarter));
            model.put("panels", List.of(
                    panel(names, "a", question(List.of(HIRES, ENDS), Dimension.MONTH, Periods.months(state, clock.today(), MONTHS)), Show.LINE),
                    panel(names, "b", question(List.of(HIRES), Dimension.SECTOR, year), Show.BAR),
                    panel(names, "c", question(List.of(HIRES), Dimension.CONTRACT_GROUP, year), Show.BAR),
                    panel(names, "d", question(List.of(HIRES), Dimension.MUNICIPALITY, year), Show.MAP)));
        }
        return WebResponse.view("home", model);
    }

    private static Question question(List<Measure> measures, Dimension by, Periods.Span span) {
        return new Question(measures, by == null ? List.of() : List.of(by), Map.of(), span.from(), span.to(), Question.View.WORKPLACE, Question.Counting.GROSS);
    }

    private List<Figure> figures(Names names, Periods.Span quarter) {
        Question question = question(MAIN, null, quarter);
        Answer now = answers.ask(question);
        Comparison before = new Comparison(answers.ask(ExplorerPages.yearBefore(question)));
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < MAIN.size(); i++) {
            Measure measure = MAIN.get(i);
            Answer.Cell cell = now.total().cells().get(i);
            BigDecimal percent = Comparison.percent(cell, before.totalBefore(i));
            BigDecimal difference = Comparison.difference(cell, before.totalBefore(i));
            String change = difference == null ? "" : Numbers.signed(difference, Numbers.digits(measure)) + (percent == null ? "" : " (" + Numbers.signed(percent, 1) + " %)");
            figures.add(new Figure(Meaning.of(measure, names.texts()), Numbers.text(cell, measure, names.texts()), Numbers.text(before.totalBefore(i), measure, names.texts()), change,
                    Door.PUBLIC.address() + "?" + Address.of(question(List.of(measure), Dimension.QUARTER, new Periods.Span(quarter.from().minusYears(2), quarter.to())), true, Show.LINE)));
        }
        return figures;
    }

    private Panel panel(Names names, String id, Question question, Show show) {
        Answer answer = answers.ask(question);
        Statement statement = new Statement(names);
        String title = statement.title(question);
        Drawings drawings = new Drawings(names, id);
        List<Drawings.Drawing> drawn = switch (show) {
            case LINE -> drawings.lines(statement.rest(question), answer, null);
            case MAP -> drawings.maps(statement.rest(question), answer);
            default -> drawings.bars(statement.rest(question), answer, null);
        };
        return new Panel(names.texts().get("home.panel." + id), title, statement.notes(answer), drawn, new Grids(names).list(title, answer, answer.rows(), null),
                Door.PUBLIC.address() + "?" + Address.of(question, false, show));
    }
}
