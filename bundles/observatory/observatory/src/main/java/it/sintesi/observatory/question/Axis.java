package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Question.View;
import it.sintesi.observatory.warehouse.Dictionary;
import it.sintesi.observatory.warehouse.Domain;
import it.sintesi.observatory.warehouse.Group;

import java.util.Locale;

/** A dimension as a column: its constant name, and the way from codes to the numbers that stand in it and back. */
record Axis(Dimension dimension, String column, Domain domain, Group group) {

    private static final int MONTHS = 12;

    static Axis of(Dimension dimension, View view) {
        boolean work = view == View.WORKPLACE;
        return switch (dimension) {
            case DAY, MONTH, QUARTER, HALF_YEAR, YEAR -> new Axis(dimension, dimension == Dimension.DAY ? "day" : "month", null, null);
            case MUNICIPALITY -> new Axis(dimension, work ? "wplace" : "rplace", Domain.PLACE, null);
            case OFFICE -> new Axis(dimension, work ? "woffice" : "roffice", Domain.OFFICE, null);
            case PROVINCE -> new Axis(dimension, work ? "wprov" : "rprov", Domain.PROVINCE, null);
            case SECTION -> new Axis(dimension, "section", null, Group.SECTION);
            case DIVISION -> new Axis(dimension, "division", null, null);
            case ACTIVITY -> new Axis(dimension, "activity", Domain.ACTIVITY, null);
            case SECTION_2025 -> new Axis(dimension, "section25", null, Group.SECTION_2025);
            case DIVISION_2025 -> new Axis(dimension, "division25", null, null);
            case ACTIVITY_2025 -> new Axis(dimension, "activity25", Domain.ACTIVITY_2025, null);
            case SECTOR -> new Axis(dimension, "sector", null, Group.SECTOR);
            case CONTRACT -> new Axis(dimension, "contract", Domain.CONTRACT, null);
            case CONTRACT_GROUP -> new Axis(dimension, "cgroup", null, Group.CONTRACT);
            case WORKING_TIME -> new Axis(dimension, "worktime", Domain.WORKING_TIME, null);
            case PROFESSION -> new Axis(dimension, "occupation", Domain.OCCUPATION, null);
            case PROFESSION_GROUP -> new Axis(dimension, "pgroup", null, Group.PROFESSION);
            case SKILL -> new Axis(dimension, "skill", null, Group.SKILL);
            case SEX -> new Axis(dimension, "sex", null, Group.SEX);
            case AGE_BAND -> new Axis(dimension, "age", null, Group.AGE);
            case CITIZENSHIP -> new Axis(dimension, "citizenship", Domain.CITIZENSHIP, null);
            case CITIZENSHIP_GROUP -> new Axis(dimension, "cigroup", null, Group.CITIZENSHIP);
            case SCHOOL -> new Axis(dimension, "school", Domain.SCHOOL, null);
            case EMPLOYER_SIZE -> new Axis(dimension, "size", null, Group.SIZE);
            case CAUSE -> new Axis(dimension, "cause", Domain.CAUSE, null);
            case DURATION -> new Axis(dimension, "duration", null, Group.DURATION);
            case SERVICE -> new Axis(dimension, "service", Domain.SERVICE, null);
        };
    }

    /** Months of a period of this dimension; 0 for days and for what is no period. */
    int months() {
        return switch (dimension) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> MONTHS;
            default -> 0;
        };
    }

    // Two digits that are their own number.
    private boolean division() {
        return dimension == Dimension.DIVISION || dimension == Dimension.DIVISION_2025;
    }

    /** Constant expression of the number. */
    String expression() {
        return switch (dimension) {
            case QUARTER -> "(month // 3)";
            case HALF_YEAR -> "(month // 6)";
            case YEAR -> "(month // 12)";
            case DAY -> "(day - DATE '1970-01-01')";
            default -> column;
        };
    }

    /** Code of a number; null = not known. */
    String code(Dictionary dictionary, long id) {
        if (dimension.time()) {
            return Period.code(dimension, id);
        }
        if (division()) {
            return id == 0 ? null : String.format(Locale.ROOT, "%02d", id);
        }
        return group != null ? group.code((int) id) : dictionary.code(domain, (int) id);
    }

    /** Number of a code in a filter; -1, which no row has, when there is no such code. */
    long id(Dictionary dictionary, String code) {
        if (dimension.time()) {
            return Period.id(dimension, code);
        }
        if (division()) {
            return code.matches("[0-9]{2}") ? Long.parseLong(code) : -1;
        }
        int id = group != null ? group.id(code) : dictionary.find(domain, code);
        return id == 0 ? -1 : id;
    }
}
