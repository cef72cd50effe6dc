package it.sintesi.companypact.domain;

/** The eight steps of the charter (1.6), in their order. */
public enum TracedStep {
    NEEDS_ANALYSIS, PROFILE, SEARCH, PLAN, TUTOR, INSERTION, INCENTIVE, MONITORING
}
