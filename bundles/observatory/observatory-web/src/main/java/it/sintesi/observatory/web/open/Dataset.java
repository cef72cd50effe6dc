package it.sintesi.observatory.web.open;

import static it.sintesi.observatory.api.Dimension.AGE_BAND;
import static it.sintesi.observatory.api.Dimension.CONTRACT_GROUP;
import static it.sintesi.observatory.api.Dimension.MONTH;
import static it.sintesi.observatory.api.Dimension.MUNICIPALITY;
import static it.sintesi.observatory.api.Dimension.OFFICE;
import static it.sintesi.observatory.api.Dimension.QUARTER;
import static it.sintesi.observatory.api.Dimension.SECTION;
import static it.sintesi.observatory.api.Dimension.SEX;
import static it.sintesi.observatory.api.Dimension.YEAR;
import static it.sintesi.observatory.api.Measure.BALANCE;
import static it.sintesi.observatory.api.Measure.EMPLOYED;
import static it.sintesi.observatory.api.Measure.EMPLOYERS;
import static it.sintesi.observatory.api.Measure.ENDS;
import static it.sintesi.observatory.api.Measure.EXTENSIONS;
import static it.sintesi.observatory.api.Measure.HIRES;
import static it.sintesi.observatory.api.Measure.OPEN_RELATIONS;
import static it.sintesi.observatory.api.Measure.STABILISATIONS;
import static it.sintesi.observatory.api.Measure.TRANSFORMATIONS;
import static it.sintesi.observatory.api.Measure.UNEMPLOYED;
import static it.sintesi.observatory.api.Measure.WORKERS;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory.State;
import it.sintesi.observatory.api.Question;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published tables: fixed questions at fixed addresses. Titles and descriptions are texts {@code open.<id>}. */
public enum Dataset {
    MONTHLY("movimenti-mensili", "MONTHLY", List.of(HIRES, ENDS, EXTENSIONS, TRANSFORMATIONS, STABILISATIONS, BALANCE), List.of(MONTH)),
    MUNICIPALITIES("movimenti-comuni-annuali", "ANNUAL", List.of(HIRES, ENDS, BALANCE), List.of(YEAR, MUNICIPALITY)),
    SECTORS("movimenti-settori-trimestrali", "QUARTERLY", List.of(HIRES, ENDS, BALANCE), List.of(QUARTER, SECTION)),
    CONTRACTS("movimenti-contratti-trimestrali", "QUARTERLY", List.of(HIRES, ENDS, BALANCE), List.of(QUARTER, CONTRACT_GROUP)),
    PEOPLE("avviamenti-sesso-eta-trimestrali", "QUARTERLY", List.of(HIRES, WORKERS), List.of(QUARTER, SEX, AGE_BAND)),
    OFFICES("lavoratori-imprese-cpi-annuali", "ANNUAL", List.of(HIRES, WORKERS, EMPLOYERS), List.of(YEAR, OFFICE)),
    STOCKS("rapporti-in-essere-cpi-trimestrali", "QUARTERLY", List.of(OPEN_RELATIONS, EMPLOYED), List.of(QUARTER, OFFICE)),
    REGISTERED("disoccupati-iscritti-mensili", "MONTHLY", List.of(UNEMPLOYED), List.of(MONTH));

    private final String id;
    private final String frequency;
    private final List<Measure> measures;
    private final List<Dimension> dimensions;

    Dataset(String id, String frequency, List<Measure> measures, List<Dimension> dimensions) {
        this.id = id;
        this.frequency = frequency;
        this.measures = measures;
        this.dimensions = dimensions;
    }

    /** Stable part of its address. */
    public String id() {
        return id;
    }

    /** Name in the frequency list of the European Publications Office. */
    public String frequency() {
        return frequency;
    }

    public List<Measure> measures() {
        return measures;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Address of its file within the portal. */
    public String path() {
        return "/osservatorio/dati/" + id + ".csv";
    }

    /** Its question: from the first event to the last whole period that the state knows. */
    public Question question(State state, LocalDate today) {
        LocalDate first = state.first() == null ? today : state.first();
        LocalDate last = state.last() == null || state.last().isAfter(today) ? today : state.last();
        return new Question(measures, dimensions, Map.of(), first.withDayOfYear(1), last.isBefore(first.withDayOfYear(1)) ? first : last, Question.View.WORKPLACE, Question.Counting.GROSS);
    }

    public static Optional<Dataset> of(String id) {
        return Arrays.stream(values()).filter(d -> d.id.equals(id)).findFirst();
    }
}
