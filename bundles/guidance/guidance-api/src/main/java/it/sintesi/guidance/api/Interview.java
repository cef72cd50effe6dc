package it.sintesi.guidance.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What a first interview found, as far as others need it.
 *
 * @param id           identifier
 * @param person       fiscal code
 * @param day          day on which it was completed, null while it is left open
 * @param operator     account of the operator
 * @param office       office
 * @param objective    what the person aims at, in plain words
 * @param professions  professions looked for (codes of the CP 2011 list)
 * @param skills       skills, in plain words
 * @param constraints  constraints on time and place, in plain words; never health data
 * @param weeklyHours  hours a week the person can work
 * @param maxKilometres how far the person can travel
 * @param outcome      what follows: {@code GUIDANCE}, {@code ACTIVE_SEARCH}, {@code TRAINEESHIP}, {@code PRESELECTION}, {@code TRAINING}
 */
public record Interview(String id, String person, LocalDate day, String operator, String office, String objective, List<String> professions,
                        List<String> skills, String constraints, Integer weeklyHours, Integer maxKilometres, String outcome) {

    public Interview {
        professions = List.copyOf(professions);
        skills = List.copyOf(skills);
    }
}
