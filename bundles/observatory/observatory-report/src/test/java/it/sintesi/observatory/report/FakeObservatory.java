package it.sintesi.observatory.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.MuteObservatory;
import it.sintesi.observatory.api.Question;

/** A warehouse with the figures of the first quarter of 2017 that were published for the province, and plain values elsewhere. */
final class FakeObservatory extends MuteObservatory {

    private static final Map<Dimension, List<String>> CODES = Map.of(
            Dimension.MONTH, List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"),
            Dimension.SECTION, List.of("A", "C", "F", "G", "I", "N", "P", "Q"),
            Dimension.CONTRACT_GROUP, List.of("PERMANENT", "FIXED_TERM", "APPRENTICESHIP", "AGENCY", "ON_CALL"),
            Dimension.OFFICE, List.of("cpi-brescia", "cpi-breno", "cpi-salo", "cpi-desenzano"),
            Dimension.SEX, List.of("F", "M"), Dimension.AGE_BAND, List.of("15-24", "25-34", "35-54", "55+"),
            Dimension.CITIZENSHIP_GROUP, List.of("ITALIAN", "EU", "OTHER"), Dimension.DURATION, List.of("1", "2-3", "4-30", "31-90", "91-365", "366+"));
    private static final Map<String, String> NAMES = Map.of("A", "Agricoltura, silvicoltura e pesca", "C", "Attività manifatturiere", "F", "Costruzioni",
            "G", "Commercio all'ingrosso e al dettaglio; riparazione di autoveicoli e motocicli", "I", "Attività dei servizi di alloggio e di ristorazione", "N",
            "Noleggio, agenzie di viaggio, servizi di supporto alle imprese", "P", "Istruzione", "Q", "Sanità <e> assistenza sociale");

    int asked;
    RuntimeException broken;

    @Override
    public Answer askPublicly(Question question) {
        asked++;
        if (broken != null) {
            throw broken;
        }
        boolean now = question.from().getYear() == 2026;
        List<Answer.Cell> totals = question.measures().stream().map(m -> cell(total(m, now))).toList();
        List<Answer.Row> rows = new ArrayList<>();
        if (!question.dimensions().isEmpty()) {
            List<String> codes = CODES.get(question.dimensions().get(0));
            for (int i = 0; i < codes.size(); i++) {
                int share = i + 1;
                boolean hides = question.dimensions().get(0) == Dimension.SECTION && i == 6;
                rows.add(new Answer.Row(List.of(codes.get(i)), question.measures().stream()
                        .map(m -> hides ? Answer.Cell.HIDDEN : cell(m == Measure.BALANCE && share == 1 ? -120 : total(m, now) * share / 24)).toList()));
            }
        }
        return new Answer(question, rows, new Answer.Row(List.of(), totals), Instant.EPOCH, 1, Answer.Confidentiality.PROTECTED);
    }

    private static long total(Measure measure, boolean now) {
        return switch (measure) {
            case HIRES -> now ? 45_373 : 44_483;
            case ENDS -> now ? 35_740 : 31_741;
            case BALANCE -> now ? 9_633 : 12_742;
            case SHORT_TIME_HOURS -> -1;
            default -> 1_200 + measure.ordinal() * 100L;
        };
    }

    private static Answer.Cell cell(long value) {
        return value == -1 ? Answer.Cell.NONE : new Answer.Cell(BigDecimal.valueOf(value), false);
    }

    @Override
    public String label(Dimension dimension, String code) {
        return dimension == Dimension.SECTION ? NAMES.get(code) : code;
    }

    @Override
    public State state() {
        return new State(Instant.parse("2026-11-22T10:00:00Z"), LocalDate.of(2016, 1, 1), LocalDate.of(2026, 11, 22), 1, 1, null, null, 0);
    }
}
