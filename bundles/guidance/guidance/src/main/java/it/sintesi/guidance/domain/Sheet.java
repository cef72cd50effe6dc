package it.sintesi.guidance.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A first interview with everything that was said.
 *
 * @param head        who, where, when
 * @param answers     answers by step and name of the question; missing when not given
 * @param experiences work done before, in the order of the page
 */
public record Sheet(Head head, Map<Step, Map<String, String>> answers, List<Experience> experiences) {

    public Sheet {
        answers = Map.copyOf(answers);
        experiences = List.copyOf(experiences);
    }

    /** What an interview is while it is held and when it is done. */
    public enum State {
        OPEN, COMPLETED
    }

    /**
     * The interview without its answers.
     *
     * @param number   first, second … interview of the person
     * @param revision how often it was saved: who saves an older one is told
     * @param done     how it ended, null while open
     */
    public record Head(String id, String person, String personName, String office, String operator, String operatorName, int number, Instant startedAt,
                       int revision, State state, Done done) {

        public boolean open() {
            return state == State.OPEN;
        }
    }

    /**
     * How an interview ended.
     *
     * @param at       certified time
     * @param minutes  length in minutes
     * @param outcome  what follows
     * @param rule     rule that looked for health data in it
     * @param protocol protocol of the act
     * @param digest   SHA-256 of everything that was said
     */
    public record Done(Instant at, int minutes, String outcome, String rule, String protocol, String digest) {
    }

    /** An answer, empty when it was not given. */
    public String answer(Step step, String name) {
        return answers.getOrDefault(step, Map.of()).getOrDefault(name, "");
    }

    /** True when the step was saved once and lacks nothing that is required. */
    public boolean complete(Step step) {
        boolean judged = step != Step.EXPERIENCE || experiences.stream().noneMatch(e -> e.verdict() == Experience.Verdict.OPEN);
        return judged && answers.containsKey(step) && step.questions().stream().noneMatch(q -> q.required() && answer(step, q.name()).isEmpty());
    }
}
