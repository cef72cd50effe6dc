package it.sintesi.observatory.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.ask.Address;
import it.sintesi.observatory.web.ask.Periods;
import it.sintesi.observatory.web.ask.Show;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The last whole month on the dashboard, rounded as in public: a look at the dashboard is no reading of exact figures. */
final class LabourCard implements DashboardCard {

    private static final int ORDER = 700;
    private static final List<Measure> SHOWN = List.of(Measure.HIRES, Measure.ENDS, Measure.BALANCE, Measure.UNEMPLOYED);

    private final Observatory observatory;
    private final PublicAnswers answers;
    private final CertifiedClock clock;

    LabourCard(Observatory observatory, PublicAnswers answers, CertifiedClock clock) {
        this.observatory = observatory;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "card.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Guard guard() {
        return Door.STAFF.guard;
    }

    @Override
    public List<Figure> figures(Caller caller) {
        Observatory.State state = observatory.state();
        if (state.first() == null) {
            return List.of();
        }
        Periods.Span month = Periods.months(state, clock.today(), 1);
        Answer answer = answers.ask(new Question(SHOWN, List.of(), Map.of(), month.from(), month.to(), Question.View.WORKPLACE, Question.Counting.GROSS));
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < SHOWN.size(); i++) {
            Answer.Cell cell = answer.total().cells().get(i);
            if (cell.value() != null) {
                Question more = new Question(List.of(SHOWN.get(i)), List.of(Dimension.MONTH), Map.of(), month.from().minusMonths(11), month.to(), Question.View.WORKPLACE, Question.Counting.GROSS);
                figures.add(new Figure("card." + SHOWN.get(i), cell.value().longValue(), Door.STAFF.explorer + "?" + Address.of(more, true, Show.LINE), Tone.NEUTRAL));
            }
        }
        if (state.difference() != 0) {
            figures.add(new Figure("card.difference", state.difference(), null, Tone.WARNING));
        }
        return figures;
    }
}
