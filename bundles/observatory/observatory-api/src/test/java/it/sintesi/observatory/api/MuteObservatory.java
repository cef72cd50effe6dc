package it.sintesi.observatory.api;

import java.io.OutputStream;
import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** A warehouse that answers nothing: tests say what theirs knows. */
public abstract class MuteObservatory implements Observatory {

    @Override
    public Answer ask(Caller caller, Question question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer askPublicly(Question question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Dimension> dimensionsOf(Measure measure) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Value> values(Dimension dimension) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String label(Dimension dimension, String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void parquet(List<Column> columns, List<List<Object>> rows, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
