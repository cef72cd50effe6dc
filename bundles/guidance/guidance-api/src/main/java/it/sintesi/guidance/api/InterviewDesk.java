package it.sintesi.guidance.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where first interviews are held: the same use cases as the pages. Authorised ({@code INTERVIEW_MANAGE}) and audited; the completion is an act. */
public interface InterviewDesk {

    /** What the person said about work done before. */
    enum Verdict {
        /** Not asked yet. */
        OPEN,
        CONFIRMED, CORRECTED,
        /** Not told by any communication. */
        ADDED
    }

    /**
     * Work done before.
     *
     * @param id       identifier; null for one that is about to be added
     * @param relation relation of the communications it was taken from, null when the person added it
     * @param first    first day, null when unknown
     * @param last     last day, null while it goes on or when unknown
     * @param note     what was corrected, null without a correction
     */
    record Experience(String id, String relation, String employer, String duty, LocalDate first, LocalDate last, Verdict verdict, String note) {

        /** The same with an answer. */
        public Experience judged(Verdict said, String correction) {
            return new Experience(id, relation, employer, duty, first, last, said, correction);
        }
    }

    /**
     * An interview that is being held.
     *
     * @param revision who saves an older one is told
     * @param answers  answers given so far by name of the question
     * @param career   work done before, in the order of the page
     */
    record Draft(String id, String person, int revision, Map<String, String> answers, List<Experience> career) {

        public Draft {
            answers = Map.copyOf(answers);
            career = List.copyOf(career);
        }
    }

    /**
     * Begins, or goes on with the one that was left open.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN for people of another office, NOT_FOUND for unknown people
     */
    Draft begin(Caller caller, String person);

    /**
     * Saves one step, also when required answers are still missing.
     *
     * @param draft   the interview as it was seen
     * @param step    {@code esperienze}, {@code formazione}, {@code competenze}, {@code preferenze}, {@code vincoli}, {@code disponibilita} or {@code esito}
     * @param answers answers of the step by name, as the page names its fields
     * @param career  experiences as judged for the step {@code esperienze}, null for the others
     * @throws it.sintesi.kernel.api.ServiceException REJECTED with every wrong field, also for health data; CONFLICT when somebody saved meanwhile; NOT_FOUND
     */
    Draft answer(Caller caller, Draft draft, String step, Map<String, String> answers, List<Experience> career);

    /**
     * Completes: from then on it no longer changes.
     *
     * @throws it.sintesi.kernel.api.ServiceException REJECTED naming everything that is still missing, CONFLICT when it is completed already
     */
    Interview complete(Caller caller, String id);
}
