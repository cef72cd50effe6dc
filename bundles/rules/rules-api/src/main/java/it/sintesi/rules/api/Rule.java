package it.sintesi.rules.api;

/**
 * A decision that changes by region and by year. An implementation is registered as an OSGi service under this interface and has the
 * properties named in {@link RuleInfo}; it is a pure function: no clock, no database.
 */
public interface Rule {

    /** Which decision, which version, where and when it holds. */
    RuleInfo info();
}
