package it.sintesi.companypact.domain;

/** Services for which a company asks for a pact. */
public enum Service {
    /** Search and preselection of staff. */
    SELECTION,
    /** A traineeship. */
    TRAINEESHIP,
    /** A hire with an incentive or an endowment. */
    INCENTIVE,
    /** A hire of somebody of the targeted placement (L. 68/1999). */
    TARGETED
}
