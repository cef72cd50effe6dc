package it.sintesi.observatory.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.MuteObservatory;
import it.sintesi.observatory.api.Question;

/** A warehouse with one series of hires, noise around a season; it knows only what its last day lets it know. */
final class FakeObservatory extends MuteObservatory {

    LocalDate first = LocalDate.of(2021, 1, 1), last = LocalDate.of(2026, 10, 31);
    boolean hides;
    YearMonth hidesBefore = YearMonth.of(1900, 1);

    private static BigDecimal hires(YearMonth month) {
        Random random = new Random((month.getYear() * 100L + month.getMonthValue()) * 2_654_435_761L);
        return BigDecimal.valueOf(Math.round(4000 + 250 * (month.getMonthValue() % 6) + (month.getMonthValue() == 8 ? -1500 : 0) + 100 * random.nextGaussian()));
    }

    @Override
    public Answer askPublicly(Question question) {
        List<Answer.Row> rows = new ArrayList<>();
        YearMonth from = YearMonth.from(question.from().isBefore(first) ? first : question.from());
        for (YearMonth month = from; !month.isAfter(YearMonth.from(question.to())) && !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            rows.add(new Answer.Row(List.of(month.toString()), List.of(hides && month.getMonthValue() == 8 || month.isBefore(hidesBefore) ? Answer.Cell.HIDDEN : new Answer.Cell(hires(month), false))));
        }
        return new Answer(question, rows, rows.isEmpty() ? null : rows.get(0), Instant.EPOCH, 1, Answer.Confidentiality.PROTECTED);
    }

    @Override
    public State state() {
        return new State(Instant.EPOCH, first, last, 1, 1, null, null, 0);
    }
}
