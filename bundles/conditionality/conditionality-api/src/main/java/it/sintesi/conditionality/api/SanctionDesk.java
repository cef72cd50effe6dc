package it.sintesi.conditionality.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where cases of conditionality are worked on: the same use cases as the pages. The person gives reasons and asks for a review, the office
 * ({@code SANCTION_MANAGE}) warns and proposes, the person responsible ({@code SANCTION_DECIDE}) decides, never the account that proposed.
 * Each method works on the case as it stands: CONFLICT when its state does not allow it, NOT_FOUND when it may not be seen. Everything is
 * audited; warning, reasons, decision, withdrawal and request for review are acts.
 */
public interface SanctionDesk {

    /**
     * Reasons as they are given.
     *
     * @param reason     code of the justified reason
     * @param text       words, perhaps none; never health data
     * @param documented day that the document bears, or null
     * @param file       PDF, JPEG or PNG of at most 5 MB, or null
     */
    record Reasons(String reason, String text, LocalDate documented, byte[] file) {
    }

    /**
     * Opens a case for the refusal of a suitable offer.
     *
     * @param form the fields of the page: {@code day}, {@code unemployedDays}, {@code coherence}, {@code start}, {@code end}, {@code weeklyHours}, {@code lastHours},
     *             {@code monthlyPay}, {@code minimumPay}, {@code benefit}, {@code kilometres}, {@code transitMinutes}, {@code id} (UUID: the same form is one case),
     *             {@code employer}, {@code job}, {@code refusedOn}
     * @throws it.sintesi.kernel.api.ServiceException REJECTED with every wrong field, or when the offer is not suitable
     */
    Sanction offerRefused(Caller caller, String person, Map<String, String> form);

    /** Warns the person; the term for the reasons begins. */
    Sanction warn(Caller caller, String id);

    /** The person, or the desk for the person, gives reasons. */
    Sanction giveReasons(Caller caller, String id, Reasons reasons);

    /** The reasons excuse. @param note why, needed when the rule does not agree */
    Sanction accept(Caller caller, String id, String note);

    /** Ends the case without a sanction. */
    Sanction close(Caller caller, String id, String note);

    /** Proposes what the rule says, after the term or when reasons were given. */
    Sanction propose(Caller caller, String id, String note);

    /** Makes the proposal an act, with notice and event; a loss ends the declaration. @param note perhaps none */
    Sanction decide(Caller caller, String id, String note);

    /** Sends the proposal back to the office. */
    Sanction sendBack(Caller caller, String id, String note);

    /** Takes the office's own decision back by an act that refers to it. */
    Sanction withdraw(Caller caller, String id, String note);

    /** Somebody looked again at a marked case. */
    Sanction recheck(Caller caller, String id, String note);

    /** Asks the provincial committee for a review; its answer comes through {@link SanctionReviews}. */
    Sanction askReview(Caller caller, String id, String reason);
}
