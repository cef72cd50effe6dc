package it.sintesi.rules.api;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What identifies one version of a rule; the same values are the properties of its OSGi service.
 *
 * @param id        name of the decision, for example {@code deadline}
 * @param version   version of the implementation, grows in the order of {@link #compareVersions}
 * @param region    {@link #NATIONAL}, or the ISTAT code of a region ({@code 03} Lombardia)
 * @param validFrom first day of the cases it decides, never null
 * @param validTo   last day, or null while it is open
 * @param law       the law it implements
 */
public record RuleInfo(String id, String version, String region, LocalDate validFrom, LocalDate validTo, String law) {

    /** Region of rules that hold for the whole country. */
    public static final String NATIONAL = "IT";

    /** Names of the OSGi service properties. */
    public static final String RULE = "rule", REGION = "region", VERSION = "version", VALID_FROM = "valid.from", VALID_TO = "valid.to";

    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(law, "law");
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Rule " + id + "@" + version + " ends on " + validTo + ", before it begins on " + validFrom);
        }
    }

    /** {@code rule@version}, stored with each decision. */
    public String reference() {
        return id + "@" + version;
    }

    /** True when it decides cases of that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Order of two versions of dot-separated numbers: 1.10 comes after 1.9. */
    public static int compareVersions(String one, String other) {
        String[] a = one.split("\\.");
        String[] b = other.split("\\.");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Integer.compare(i < a.length ? Integer.parseInt(a[i]) : 0, i < b.length ? Integer.parseInt(b[i]) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
