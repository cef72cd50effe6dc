package it.sintesi.observatory.warehouse;

/** Kinds of codes that the warehouse keeps as small numbers. */
public enum Domain {
    PLACE, ACTIVITY, ACTIVITY_2025, CONTRACT, WORKING_TIME, OCCUPATION, CITIZENSHIP, SCHOOL, CAUSE, TRANSFORMATION, OFFICE, PROVINCE, SERVICE
}
