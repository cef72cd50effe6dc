package it.sintesi.did.domain;

import it.sintesi.did.api.Profiling;
import it.sintesi.kernel.api.Phrase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A profile as it is kept; fields as in {@link Profiling}.
 *
 * @param id          identifier
 * @param at          when it was reckoned
 * @param answers     what the person declared, to reckon again
 * @param why         what each variable added, one line each
 * @param told        the same for pages in other languages; none when it can only be told in Italian
 * @param againOn     first day on which it is reckoned again
 * @param correctedBy who corrected it, or null
 * @param externalId  identifier of the national answer, null for our own function
 */
public record Profile(String id, String person, LocalDate day, Instant at, Map<String, String> inputs, Map<String, String> answers, BigDecimal index, String band,
                      String rule, String why, List<Phrase> told, LocalDate againOn, String corrected, String reason, String correctedBy, String externalId) {

    /** True when the national service reckoned it. */
    public boolean national() {
        return externalId != null;
    }

    public String effectiveBand() {
        return corrected == null ? band : corrected;
    }

    /** As other areas see it. */
    public Profiling view() {
        return new Profiling(person, day, inputs, index, band, corrected, reason, rule);
    }
}
