package it.sintesi.communications.rules.checks;

import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.kernel.api.codelist.CodeEntry;
import java.util.Set;

/**
 * What the table of contracts tells of a kind of contract ({@code TipologiaContrattuale}): columns {@code forma}, {@code ccnl_nd},
 * {@code stagionale}, {@code orario_n} and {@code categoria}. An unknown kind has no trait: that it is unknown is a rule by itself.
 *
 * @param known            the code is in the table, on whatever day
 * @param openEnded        form I: open-ended only
 * @param fixedTerm        form D: fixed term only
 * @param withoutAgreement placements, collaborations, mandates, socially useful work: no collective agreement, pay not due
 * @param seasonal         seasonal work is admitted
 * @param freeHours        working time N (not defined) is admitted
 * @param category         family of contracts, or empty
 */
public record ContractTraits(boolean known, boolean openEnded, boolean fixedTerm, boolean withoutAgreement, boolean seasonal,
                             boolean freeHours, String category) {

    private static final ContractTraits NONE = new ContractTraits(false, false, false, false, false, false, "");
    private static final Set<String> NOT_OF_PARTNERS = Set.of("TIROCINIO", "BORSA_LAVORO", "SOCIALMENTE_UTILE", "AUTONOMO", "AGENZIA",
            "ASSOCIAZIONE", "SOMMINISTRAZIONE", "DOMESTICO");

    public static ContractTraits of(Facts facts, String kind) {
        CodeEntry entry = facts.entry(Table.CONTRACTS, kind, null).orElse(null);
        if (entry == null) {
            return NONE;
        }
        String form = entry.attribute("forma");
        return new ContractTraits(true, "I".equals(form), "D".equals(form), yes(entry, "ccnl_nd"), yes(entry, "stagionale"),
                yes(entry, "orario_n"), entry.attribute("categoria"));
    }

    private static boolean yes(CodeEntry entry, String column) {
        return "SI".equals(entry.attribute(column));
    }

    public boolean apprenticeship() {
        return "APPRENDISTATO".equals(category);
    }

    /** Agency contracts travel by UniSomm, domestic ones go to INPS (D.L. 185/2008, art. 16-bis, c. 11). */
    public boolean notUniLav() {
        return "SOMMINISTRAZIONE".equals(category) || "DOMESTICO".equals(category);
    }

    /** Subordinate employment for a term. */
    public boolean fixedTermEmployment() {
        return fixedTerm && "SUBORDINATO".equals(category);
    }

    /** Subordinate employment and collaborations, the contracts of working partners (L. 142/2001). */
    public boolean ofPartners() {
        return known && !NOT_OF_PARTNERS.contains(category);
    }
}
