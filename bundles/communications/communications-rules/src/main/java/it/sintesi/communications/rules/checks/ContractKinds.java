package it.sintesi.communications.rules.checks;

import java.util.Set;

/**
 * What the rules know of each kind of contract ({@code TipologiaContrattuale}). The official table tells codes and names only;
 * these traits come from the names and from the checks of the public regional systems (code-lists §15).
 */
public final class ContractKinds {
    private static final Set<String> OPEN_ENDED = Set.of("A.01.00", "A.03.08", "A.03.09", "A.03.10", "A.03.11", "A.03.12", "A.03.13",
            "A.03.14", "A.03.15", "A.04.00", "A.06.00", "A.08.00", "I.01.00", "L.01.00", "M.01.00", "N.01.00");
    private static final Set<String> FIXED_TERM = Set.of("A.02.00", "A.02.01", "A.03.04", "A.03.07", "A.04.01", "A.05.01", "A.06.01",
            "A.08.01", "C.01.00", "C.02.00", "C.03.00", "C.04.00", "H.01.00", "H.03.00", "I.02.00", "L.01.01", "M.01.01", "N.02.00",
            "N.03.00");
    private static final Set<String> APPRENTICESHIPS = Set.of("A.03.00", "A.03.01", "A.03.02", "A.03.03", "A.03.08", "A.03.09", "A.03.10",
            "A.03.11", "A.03.12", "A.03.13", "A.03.14", "A.03.15");
    private static final Set<String> WITHOUT_AGREEMENT = Set.of("C.01.00", "C.02.00", "C.03.00", "C.04.00", "B.01.00", "B.02.00", "B.03.00",
            "B.04.00", "G.03.00", "H.02.00", "L.01.00", "L.01.01", "M.01.00", "M.01.01", "M.02.00");
    private static final Set<String> SEASONAL = Set.of("A.02.00", "A.02.01", "A.03.08", "A.03.09", "A.03.10", "A.04.02", "A.05.02",
            "A.07.02", "A.08.02", "B.01.00", "B.02.00", "B.03.00", "C.03.00", "H.02.00");
    private static final Set<String> FREE_HOURS = Set.of("A.04.00", "A.04.01", "A.04.02", "A.05.01", "A.05.02", "A.08.00", "A.08.01",
            "A.08.02", "B.01.00", "B.02.00", "B.03.00", "B.04.00", "G.03.00", "M.01.00", "M.01.01", "M.02.00");
    private static final Set<String> NOT_UNILAV = Set.of("A.04.00", "A.04.01", "A.04.02", "A.06.00", "A.06.01");
    private static final Set<String> FIXED_TERM_EMPLOYMENT = Set.of("A.02.00", "A.02.01", "I.02.00", "N.02.00", "N.03.00");
    private static final Set<String> AGENCY = Set.of("A.01.00", "A.02.00", "A.03.08", "A.03.09", "A.03.10");
    private static final Set<String> AGENCY_UNTIL_2007 = Set.of("A.06.00", "A.06.01");

    private ContractKinds() {
    }

    /** Form I: open-ended only. */
    public static boolean openEnded(String kind) {
        return kind != null && OPEN_ENDED.contains(kind);
    }

    /** Form D: fixed term only. */
    public static boolean fixedTerm(String kind) {
        return kind != null && FIXED_TERM.contains(kind);
    }

    public static boolean apprenticeship(String kind) {
        return kind != null && APPRENTICESHIPS.contains(kind);
    }

    /** Training placements, collaborations, mandates, socially useful work: no collective agreement, pay not due. */
    public static boolean withoutAgreement(String kind) {
        return kind != null && WITHOUT_AGREEMENT.contains(kind);
    }

    public static boolean maySeasonal(String kind) {
        return kind != null && SEASONAL.contains(kind);
    }

    /** Working time "not defined" is admitted: intermittent, home work, collaborations, mandates, autonomous, domestic. */
    public static boolean freeHours(String kind) {
        return kind != null && FREE_HOURS.contains(kind);
    }

    /** Agency contracts travel by UniSomm, domestic ones go to INPS (D.L. 185/2008, art. 16-bis, c. 11). */
    public static boolean unilav(String kind) {
        return kind != null && !NOT_UNILAV.contains(kind);
    }

    /** Subordinate fixed-term employment, to which the longest duration of D.Lgs 81/2015 art. 19 applies. */
    public static boolean fixedTermEmployment(String kind) {
        return kind != null && FIXED_TERM_EMPLOYMENT.contains(kind);
    }

    /** Subordinate employment and collaborations, the contracts of working partners (L. 142/2001). */
    public static boolean ofPartners(String kind) {
        return kind != null && (kind.startsWith("A.") || kind.startsWith("B.") || kind.startsWith("N."));
    }

    public static boolean agency(String kind) {
        return kind != null && AGENCY.contains(kind);
    }

    /** Codes of agency work used for relations begun before 2008. */
    public static boolean agencyUntil2007(String kind) {
        return kind != null && AGENCY_UNTIL_2007.contains(kind);
    }
}
