package it.sintesi.communications.api;

import it.sintesi.communications.format.model.FormKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Valid communications in bulk, with everything that statistics break them down by. Not for people: whoever shows a result authorises and audits that.
 * Communications are numbered in order of reception ({@code seq}) and committed in that order: who has read through a number has missed nothing before it.
 */
public interface CommunicationFacts {

    /**
     * What a valid communication tells of one relation and one worker. What was corrected or cancelled, and cancellations, are not facts.
     *
     * @param relation       identifier of the relation; with {@code seq} the key of the fact
     * @param seq            order of reception
     * @param code           code of the communication
     * @param form           form
     * @param event          kind of event
     * @param day            day of effect; of an extension the day after the end that moves
     * @param certifiedAt    certified time
     * @param daysLate       days after the due date, 0 when in time
     * @param employer       fiscal code of the employer after the event; the agency for agency work
     * @param worker         fiscal code
     * @param workplace      municipality of the place of work (Belfiore code), null when the form has none
     * @param residence      municipality where the worker lives as declared, null when the form has none
     * @param activity       ATECO of the employer ({@code dd.dd.dd}), of the user company for agency work; null when the form has none
     * @param contract       kind of contract (national code), null for urgencies
     * @param workingTime    F, N, P, V, M; null when not told
     * @param occupation     professional code, null when not told
     * @param sex            M or F, from the fiscal code when the form has none; null when neither tells it
     * @param birth          day of birth, likewise
     * @param citizenship    three digits, null when the form has none
     * @param education      level of education, two digits, null when the form has none
     * @param start          first day of the relation as told
     * @param expectedEnd    end of the term after the event, null when open-ended
     * @param cause          cause of an ending, null otherwise
     * @param transformation code of a transformation (DI, FI …), null otherwise
     * @param agency         agency work
     * @param userCompany    fiscal code of the user company, null when there is none or it is foreign
     */
    record Fact(String relation, long seq, String code, FormKind form, EventKind event, LocalDate day, Instant certifiedAt, int daysLate, String employer,
                String worker, String workplace, String residence, String activity, String contract, String workingTime, String occupation, String sex,
                LocalDate birth, String citizenship, String education, LocalDate start, LocalDate expectedEnd, String cause, String transformation,
                boolean agency, String userCompany) {
    }

    /**
     * A relation as it stands; fields as in {@link Relation}.
     *
     * @param provisional only an urgency is known
     */
    record Standing(String relation, String employer, String worker, LocalDate start, LocalDate expectedEnd, LocalDate end, String cause, String contract,
                    String workingTime, String occupation, String workplace, boolean provisional, boolean agency) {
    }

    /** How many facts there are of a kind on a day. */
    record DayCount(EventKind event, LocalDate day, long facts) {
    }

    /** Number of the last communication, 0 when there is none. */
    long last();

    /** Hands over the facts after one number and up to another, in portions in order of {@code seq}; read ahead and in parallel, a few portions in memory. */
    void facts(long after, long upTo, Consumer<List<Fact>> sink);

    /** Hands over every relation that a valid communication still bears, in portions. */
    void relations(Consumer<List<Standing>> sink);

    /** Relations that the communications after one number and up to another touched; also those that were corrected or cancelled away. */
    Set<String> touched(long after, long upTo);

    /** Every fact of these relations. */
    List<Fact> factsOf(Collection<String> relations);

    /** These relations; those without a valid communication are left out. */
    List<Standing> relationsOf(Collection<String> relations);

    /** Facts by kind and day, counted in the archive and not in the relations: for comparison. Changes of name are left out. */
    List<DayCount> counts();
}
