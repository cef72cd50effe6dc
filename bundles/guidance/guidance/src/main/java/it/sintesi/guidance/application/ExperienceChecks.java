package it.sintesi.guidance.application;

import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Experience.Verdict;
import java.time.LocalDate;
import java.util.List;

/** What experiences must be like to be kept; fields are named with their place, from 1: {@code duty2}. */
final class ExperienceChecks {

    private static final int NAME = 300;
    private static final int NOTE = 1000;

    private ExperienceChecks() {
    }

    static void check(List<Experience> career, LocalDate today, Problems problems) {
        for (int i = 0; i < career.size(); i++) {
            Experience e = career.get(i);
            String place = String.valueOf(i + 1);
            problems.text("duty" + place, e.duty(), NAME);
            problems.text("note" + place, e.note(), NOTE);
            if (e.verdict() == Verdict.ADDED) {
                problems.text("employer" + place, e.employer(), NAME);
                added(e, place, today, problems);
            }
            if (e.verdict() == Verdict.CORRECTED && (e.note() == null || e.note().isBlank())) {
                problems.add("GUI-006", "note" + place, "Manca che cosa va corretto.", "Scrivete che cosa dice la persona: la comunicazione non cambia, la correzione resta nel colloquio");
            }
        }
    }

    private static void added(Experience e, String place, LocalDate today, Problems problems) {
        if (e.employer().isBlank()) {
            problems.add("GUI-007", "employer" + place, "Manca dove ha lavorato.", "Scrivete il datore di lavoro, oppure «lavoro autonomo»");
        }
        if (e.first() != null && e.first().isAfter(today)) {
            problems.add("GUI-008", "first" + place, "L'inizio è nel futuro.", "Un'esperienza è già cominciata: controllate la data");
        }
        if (e.first() != null && e.last() != null && e.last().isBefore(e.first())) {
            problems.add("GUI-009", "last" + place, "La fine è prima dell'inizio.", "Controllate le due date");
        }
    }
}
