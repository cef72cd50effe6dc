package it.sintesi.careers.sweep;

/** What somebody does at work in a span of a career. */
public enum Work {
    /** No relation. */
    NONE,
    /** One part-time relation, or one whose hours nobody told. */
    PART_TIME,
    /** One full-time relation. */
    FULL_TIME,
    /** Several, none of them full time. */
    SEVERAL_PART_TIME,
    /** Several, one of them full time. */
    SEVERAL_ONE_FULL,
    /** Several full-time relations on the same days. */
    SEVERAL_FULL;

    static Work of(int relations, int full) {
        if (relations == 0) {
            return NONE;
        }
        if (relations == 1) {
            return full == 1 ? FULL_TIME : PART_TIME;
        }
        return full == 0 ? SEVERAL_PART_TIME : full == 1 ? SEVERAL_ONE_FULL : SEVERAL_FULL;
    }
}
