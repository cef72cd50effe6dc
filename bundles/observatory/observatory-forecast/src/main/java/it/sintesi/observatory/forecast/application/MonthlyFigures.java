package it.sintesi.observatory.forecast.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.forecast.domain.Choice;
import it.sintesi.observatory.forecast.domain.Series;

/** Monthly figures of the whole province, as everybody may see them. */
public final class MonthlyFigures {

    private final Observatory observatory;
    private final CertifiedClock clock;

    public MonthlyFigures(Observatory observatory, CertifiedClock clock) {
        this.observatory = observatory;
        this.clock = clock;
    }

    /** The series from the first whole month, or from the one that is given, until the last whole month; refuses one that is too short or has hidden months, with the reason. */
    public Series series(Measure measure, YearMonth since) {
        Observatory.State state = observatory.state();
        if (state.first() == null) {
            throw refused("FOR-EMPTY", "Il magazzino dell'osservatorio è vuoto.", "Ricostruitelo dalla pagina del magazzino, poi riprovate");
        }
        LocalDate first = state.first();
        YearMonth whole = first.getDayOfMonth() == 1 ? YearMonth.from(first) : YearMonth.from(first).plusMonths(1);
        YearMonth from = since == null || since.isBefore(whole) ? whole : since;
        YearMonth to = lastWhole(state);
        int months = (int) Math.max(0, from.until(to, ChronoUnit.MONTHS) + 1);
        if (months < Choice.LEAST_MONTHS) {
            throw refused("FOR-SHORT", "Servono almeno " + Choice.LEAST_MONTHS + " mesi interi di dati: ce ne sono " + months + ".", "Riprovate quando la storia è più lunga", Choice.LEAST_MONTHS, months);
        }
        Map<YearMonth, BigDecimal> figures = figures(measure, from, to);
        double[] values = new double[months];
        for (int i = 0; i < months; i++) {
            values[i] = figures.getOrDefault(from.plusMonths(i), BigDecimal.ZERO).doubleValue();
        }
        return new Series(from, values);
    }

    /** What is known of some months; nothing for months that are not over, and zero for months without events. */
    public Map<YearMonth, BigDecimal> known(Measure measure, YearMonth from, YearMonth to) {
        Observatory.State state = observatory.state();
        YearMonth end = state.last() == null ? from.minusMonths(1) : lastWhole(state).isBefore(to) ? lastWhole(state) : to;
        Map<YearMonth, BigDecimal> known = new TreeMap<>();
        if (!end.isBefore(from)) {
            Map<YearMonth, BigDecimal> figures = figures(measure, from, end);
            for (YearMonth month = from; !month.isAfter(end); month = month.plusMonths(1)) {
                known.put(month, figures.getOrDefault(month, BigDecimal.ZERO));
            }
        }
        return known;
    }

    private YearMonth lastWhole(Observatory.State state) {
        YearMonth before = YearMonth.from(clock.today()).minusMonths(1);
        YearMonth last = YearMonth.from(state.last());
        return last.isBefore(before) ? last : before;
    }

    private Map<YearMonth, BigDecimal> figures(Measure measure, YearMonth from, YearMonth to) {
        Answer answer = observatory.askPublicly(new Question(List.of(measure), List.of(Dimension.MONTH), Map.of(), from.atDay(1), to.atEndOfMonth(), Question.View.WORKPLACE,
                Question.Counting.GROSS));
        Map<YearMonth, BigDecimal> figures = new TreeMap<>();
        for (Answer.Row row : answer.rows()) {
            Answer.Cell cell = row.cells().get(0);
            if (cell.hidden()) {
                throw refused("FOR-HIDDEN", "In qualche mese il dato è troppo piccolo per essere pubblicato: non se ne fa una previsione.", "Scegliete una misura con numeri più grandi o il mese da cui l'archivio è completo");
            }
            if (cell.value() != null) {
                figures.put(YearMonth.parse(row.keys().get(0)), cell.value());
            }
        }
        return figures;
    }

    private static ServiceException refused(String code, String message, String mend, Object... values) {
        return ServiceException.rejected(Rejection.error(code, "measure", message, mend).said(Phrase.of(code, values)));
    }
}
