package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.api.Measure;
import it.sintesi.web.api.Texts;

/**
 * What a measure means.
 *
 * @param measure    which
 * @param name       its name
 * @param definition in one or two sentences
 * @param formula    how it is computed
 * @param unit       what the figure counts
 * @param source     where it comes from
 * @param excluded   what is not counted
 */
public record Meaning(Measure measure, String name, String definition, String formula, String unit, String source, String excluded) {

    public static Meaning of(Measure measure, Texts texts) {
        String key = "measure." + measure.name();
        return new Meaning(measure, texts.get(key), texts.get(key + ".definition"), texts.get(key + ".formula"), texts.get("unit." + unit(measure)), texts.get("source." + source(measure)),
                texts.get(key + ".excluded"));
    }

    /** Name of the unit; measures with the same unit share a chart. */
    public static String unit(Measure measure) {
        return switch (measure) {
            case WORKERS, FIRST_TIME_WORKERS, EMPLOYED, UNEMPLOYED, MOBILITY -> "people";
            case EMPLOYERS -> "employers";
            case OPEN_RELATIONS -> "relations";
            case HIRES_PER_WORKER -> "ratio";
            case TRANSFORMATION_RATE, TURNOVER -> "percent";
            case SHORT_TIME_HOURS -> "hours";
            case BALANCE, PERMANENT_BALANCE -> "balance";
            case PACTS, SERVICES, DECLARATIONS -> "acts";
            default -> "events";
        };
    }

    /** Name of the source. */
    public static String source(Measure measure) {
        return switch (measure) {
            case UNEMPLOYED, DECLARATIONS -> "register";
            case PACTS, SERVICES -> "services";
            case SHORT_TIME_HOURS -> "inps";
            case MOBILITY -> "lists";
            default -> "communications";
        };
    }
}
