package it.sintesi.bench;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.protection.Protection;
import it.sintesi.observatory.question.Answering;
import it.sintesi.observatory.warehouse.Warehouse;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What everybody may ask of a warehouse of the bench: the figures of forecasts. The first day is that of the story: what lies before it are only the jobs that people
 * had when it began.
 */
record PublicFigures(Warehouse warehouse, LocalDate first, LocalDate today, Protection protection) implements Observatory {
    @Override
    public Answer askPublicly(Question question) {
        return Answering.answer(warehouse, question, today, protection);
    }

    @Override
    public State state() {
        return new State(Instant.EPOCH, first, today, 0, 0, null, null, 0);
    }

    @Override
    public List<Dimension> dimensionsOf(Measure measure) {
        return Answering.dimensionsOf(measure);
    }

    @Override
    public Answer ask(Caller caller, Question question) {
        throw new UnsupportedOperationException("forecasts see public figures only");
    }

    @Override
    public List<Value> values(Dimension dimension) {
        throw new UnsupportedOperationException("forecasts ask for no values");
    }

    @Override
    public String label(Dimension dimension, String code) {
        return code;
    }

    @Override
    public void parquet(List<Column> columns, List<List<Object>> rows, OutputStream out) {
        throw new UnsupportedOperationException("forecasts write no files");
    }
}
