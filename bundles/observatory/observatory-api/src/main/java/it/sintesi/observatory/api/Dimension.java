package it.sintesi.observatory.api;

/**
 * By what a measure can be broken down and filtered. Names are texts {@code dimension.<id>}. Codes of periods: {@code 2026-03-31}, {@code 2026-03},
 * {@code 2026-T1} (quarter), {@code 2026-S1} (half year), {@code 2026}.
 */
public enum Dimension {
    DAY(true), MONTH(true), QUARTER(true), HALF_YEAR(true), YEAR(true),
    /** Belfiore code; of the place of work or of residence, as the question's view says. */
    MUNICIPALITY(false),
    /** One of the eight employment centres. */
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
    /** Division of ATECO 2025. */
    DIVISION_2025(false),
    /** Class of ATECO 2025, where one of the same name as the declared class exists. */
    ACTIVITY_2025(false),
    /** Group of sections of the provincial reports: {@code AGRICULTURE}, {@code INDUSTRY}, {@code CONSTRUCTION}, {@code SERVICES} (trade too). */
    SECTOR(false),
    /** Kind of contract (national code). */
    CONTRACT(false),
    /**
     * Group of contracts: {@code PERMANENT}, {@code FIXED_TERM}, {@code APPRENTICESHIP}, {@code AGENCY}, {@code QUASI_SUBORDINATE}, {@code ON_CALL}, {@code DOMESTIC},
     * {@code TRAINEESHIP}, {@code OTHER}.
     */
    CONTRACT_GROUP(false),
    WORKING_TIME(false),
    /** Professional code as declared. */
    PROFESSION(false),
    /** Major group of professions (first digit, CP2011). */
    PROFESSION_GROUP(false),
    /** Skill: {@code HIGH} 1-3, {@code MEDIUM} 4-7, {@code LOW} 8. */
    SKILL(false),
    SEX(false),
    /** {@code 15-24}, {@code 25-34}, {@code 35-54}, {@code 55+}, at the day of the event; of stocks, at the day of the stock. */
    AGE_BAND(false),
    CITIZENSHIP(false),
    /** {@code ITALIAN}, {@code EU}, {@code OTHER}. */
    CITIZENSHIP_GROUP(false),
    SCHOOL(false),
    /** Class of relations open on the first day of the year: {@code 1-9}, {@code 10-49}, {@code 50-249}, {@code 250+}. */
    EMPLOYER_SIZE(false),
    /** Cause of an ending. */
    CAUSE(false),
    /** Duration of an ended relation in days: {@code 1}, {@code 2-3}, {@code 4-30}, {@code 31-90}, {@code 91-365}, {@code 366+}. */
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
