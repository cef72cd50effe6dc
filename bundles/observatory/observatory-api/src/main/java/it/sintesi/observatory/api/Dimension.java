package it.sintesi.observatory.api;

/** By what a measure can be broken down and filtered. Names are texts {@code dimension.<id>}. */
public enum Dimension {
    DAY(true), MONTH(true), QUARTER(true), HALF_YEAR(true), YEAR(true),
    /** Belfiore code; of the place of work or of residence, as the question's view says. */
    MUNICIPALITY(false),
    /** One of the eight job centres. */
    OFFICE(false),
    PROVINCE(false),
    /** Section of the ATECO classification (a letter). */
    SECTION(false),
    /** Division (two digits). */
    DIVISION(false),
    /** Class (four digits with point). */
    ACTIVITY(false),
    /** Section of ATECO 2025, mapped from what was declared. */
    SECTION_2025(false),
    /** Group of sections of the provincial reports: agriculture, industry, construction, trade and services. */
    SECTOR(false),
    /** Kind of contract (national code). */
    CONTRACT(false),
    /** Group of contracts: permanent, fixed term, apprenticeship, agency, quasi-subordinate, on call, domestic, traineeship, other. */
    CONTRACT_GROUP(false),
    WORKING_TIME(false),
    /** Professional code as declared. */
    PROFESSION(false),
    /** Major group of professions (first digit, CP2011). */
    PROFESSION_GROUP(false),
    /** Skill: high 1-3, medium 4-7, low 8. */
    SKILL(false),
    SEX(false),
    /** 15-24, 25-34, 35-54, 55 and over, at the day of the event. */
    AGE_BAND(false),
    CITIZENSHIP(false),
    /** Italian, European Union, other. */
    CITIZENSHIP_GROUP(false),
    SCHOOL(false),
    /** Class of people employed: 1-9, 10-49, 50-249, 250 and over. */
    EMPLOYER_SIZE(false),
    /** Cause of an ending. */
    CAUSE(false),
    /** Duration of an ended relation: 1 day, 2-3, 4-30, 31-90, 91-365, over 365. */
    DURATION(false),
    /** Service delivered (LEP) or kind of policy. */
    SERVICE(false);

    private final boolean time;

    Dimension(boolean time) {
        this.time = time;
    }

    /** True for periods. */
    public boolean time() {
        return time;
    }
}
