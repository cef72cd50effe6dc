package it.sintesi.guidance.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps of a first interview (charter §2.2.2), in the order in which they are asked. */
public enum Step {
    EXPERIENCE("esperienze", Question.text("strategies")),
    TRAINING("formazione", Question.choice("education", "00", "10", "20", "30", "40", "50", "60", "70", "80"), Question.text("courses"), Question.line("licences"),
            Question.line("languages"), Question.choice("digital", "NONE", "BASIC", "GOOD", "ADVANCED")),
    SKILLS("competenze", Question.text("skills").must(), Question.text("strengths")),
    PREFERENCES("preferenze", Question.text("objective").must(), Question.text("professions"), Question.line("sectors")),
    CONSTRAINTS("vincoli", Question.text("constraints"), Question.choice("transport", "CAR", "PUBLIC", "BOTH", "NONE")),
    AVAILABILITY("disponibilita", Question.number("weeklyHours", Step.WEEK), Question.number("maxKilometres", Step.FAR), Question.choice("times", "DAY", "SHIFTS", "NIGHT", "ANY"),
            Question.choice("start", "NOW", "WEEK", "MONTH"), Question.check("verified")),
    OUTCOME("esito", Question.choice("outcome", "GUIDANCE", "ACTIVE_SEARCH", "TRAINEESHIP", "PRESELECTION", "TRAINING").must(), Question.text("reasons"),
            Question.number("minutes", Step.LONG));

    /** Longest week of work, overtime included (D.Lgs. 66/2003 art. 4 c. 2), in hours. */
    static final int WEEK = 48;
    /** Kilometres and minutes beyond which a number is a slip of the pen. */
    static final int FAR = 1000, LONG = 480;

    private final String slug;
    private final List<Question> questions;

    Step(String slug, Question... questions) {
        this.slug = slug;
        this.questions = List.of(questions);
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    public List<Question> questions() {
        return questions;
    }

    /** The step after this one, empty after the last. */
    public Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public static Optional<Step> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }
}
