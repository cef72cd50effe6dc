package it.sintesi.registry.api;

/** What a person allows or refuses beyond what the law provides for the service itself. */
public enum PrivacyChoice {
    /** Offers and news by e-mail or telephone. */
    NEWS,
    /** The curriculum may be shown to employers that look for staff. */
    CURRICULUM_TO_EMPLOYERS,
    /** The file may be passed on to accredited bodies for a measure. */
    ACCREDITED_BODIES,
    /** Surveys of satisfaction. */
    SURVEYS
}
