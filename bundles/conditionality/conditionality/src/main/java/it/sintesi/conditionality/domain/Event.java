package it.sintesi.conditionality.domain;

/** What can be done with a case; {@link #OPEN} and {@link #MARK} happen by themselves and are no move of anybody. */
public enum Event {
    /** The case begins. */
    OPEN,
    /** Reasons are given. */
    GIVE_REASONS,
    /** The reasons excuse. */
    ACCEPT_REASONS,
    /** The person is warned and a term begins. */
    WARN,
    /** The step of the ladder is proposed. */
    PROPOSE,
    /** The proposal becomes an act. */
    DECIDE,
    /** The proposal goes back to who made it. */
    SEND_BACK,
    /** The case ends without a sanction. */
    CLOSE,
    /** A review is asked for. */
    ASK_REVIEW,
    /** The committee looks into it. */
    START_REVIEW,
    /** The committee agrees with the person. */
    UPHOLD,
    /** The committee agrees with the office. */
    REJECT,
    /** The committee may not decide on it. */
    DECLARE_INADMISSIBLE,
    /** The office takes its own decision back. */
    WITHDRAW,
    /** The status changed afterwards: somebody must look again. */
    MARK,
    /** Somebody looked again. */
    RECHECK
}
