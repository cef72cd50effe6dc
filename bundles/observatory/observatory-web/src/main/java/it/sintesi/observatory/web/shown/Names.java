package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.web.api.Texts;
import java.util.ArrayList;
import java.util.List;

/** Names of what stands in an answer: values by the warehouse, measures and dimensions by the texts of the area. */
public record Names(Observatory observatory, Texts texts) {

    public String measure(Measure measure) {
        return texts.get("measure." + measure.name());
    }

    public String dimension(Dimension dimension) {
        return texts.get("dimension." + dimension.name());
    }

    /** Name of a value; says so when it is not known. */
    public String value(Dimension dimension, String code) {
        return code == null ? texts.get("value.unknown") : observatory.label(dimension, code);
    }

    /** Names of the keys of a row. */
    public List<String> keys(List<Dimension> dimensions, List<String> keys) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            names.add(value(dimensions.get(i), keys.get(i)));
        }
        return names;
    }
}
