package it.sintesi.demo;

import it.sintesi.demo.lives.LifePerson;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people of the demonstration say in their first interview: plausible, and the same at every start. */
final class Answers {

    private static final Set<String> EDUCATION = Set.of("00", "10", "20", "30", "40", "50", "60", "70", "80");
    private static final List<String> STRATEGIES = List.of("Annunci in rete e passaparola", "Agenzie per il lavoro e candidature spontanee", "Solo passaparola tra conoscenti",
            "Portali di annunci, tre candidature al mese", "Ex colleghi e agenzie della zona");
    private static final List<String> COURSES = List.of("", "Corso di sicurezza sul lavoro, 2023", "Corso di informatica di base, 2021", "Corso HACCP, 2022", "");
    private static final List<String> LICENCES = List.of("Patente B", "Patente B, patentino per il muletto", "Patente B", "Nessuna patente", "Patente B, patente C");
    private static final List<String> LANGUAGES = List.of("italiano", "italiano, inglese A2", "italiano, inglese B1", "italiano, tedesco A2", "italiano, francese A2");
    private static final List<String> SKILLS = List.of("Uso di macchine e attrezzi\nLettura del disegno tecnico", "Accoglienza dei clienti\nUso della cassa",
            "Gestione del magazzino\nUso del muletto", "Lavoro in squadra\nOrganizzazione dei turni", "Montaggio e controllo dei pezzi\nPuntualità nelle consegne");
    private static final List<String> STRENGTHS = List.of("Impara in fretta", "Precisione", "Buon rapporto con i colleghi", "Autonomia", "Flessibilità negli orari");
    private static final List<String> CONSTRAINTS = List.of("Nessun vincolo particolare", "Preferisce il turno di giorno", "Si muove con i mezzi pubblici", "Due figli alla scuola primaria: mattina o part time",
            "Disponibile anche al sabato");
    private static final List<String> TRANSPORT = List.of("CAR", "BOTH", "PUBLIC", "CAR", "BOTH");
    private static final List<String> DIGITAL = List.of("BASIC", "GOOD", "BASIC", "ADVANCED", "NONE");
    private static final List<String> OUTCOMES = List.of("ACTIVE_SEARCH", "GUIDANCE", "TRAINING", "PRESELECTION", "TRAINEESHIP");
    private static final List<String> HOURS = List.of("40", "40", "36", "24", "40");
    private static final int GROUPS = 5;

    Map<String, String> experience(LifePerson person) {
        return Map.of("strategies", pick(STRATEGIES, person));
    }

    Map<String, String> training(LifePerson person) {
        Map<String, String> given = new HashMap<>(Map.of("courses", pick(COURSES, person), "licences", pick(LICENCES, person), "languages", pick(LANGUAGES, person), "digital", pick(DIGITAL, person)));
        if (EDUCATION.contains(person.education())) {
            given.put("education", person.education());
        }
        return given;
    }

    Map<String, String> skills(LifePerson person) {
        return Map.of("skills", pick(SKILLS, person), "strengths", pick(STRENGTHS, person));
    }

    Map<String, String> preferences(LifePerson person) {
        String noun = person.trade().noun().toLowerCase(Locale.ITALIAN);
        return Map.of("objective", "Trovare un lavoro stabile nel settore in cui ha lavorato finora (" + noun + ")", "professions", profession(person.trade().occupations().get(0)),
                "sectors", person.trade().noun());
    }

    Map<String, String> constraints(LifePerson person) {
        return Map.of("constraints", pick(CONSTRAINTS, person), "transport", pick(TRANSPORT, person));
    }

    Map<String, String> availability(LifePerson person) {
        return Map.of("weeklyHours", pick(HOURS, person), "maxKilometres", String.valueOf(15 + 5 * (person.index() % 8)), "times", "DAY", "start", "NOW", "verified", "SI");
    }

    Map<String, String> outcome(LifePerson person) {
        return Map.of("outcome", pick(OUTCOMES, person), "reasons", "Concordato con la persona alla fine del colloquio", "minutes", String.valueOf(32 + person.index() % 17));
    }

    /** Communications know a sixth group of digits, the list of professions does not. */
    private static String profession(String code) {
        String[] groups = code.split("\\.");
        return String.join(".", List.of(groups).subList(0, Math.min(GROUPS, groups.length)));
    }

    private static String pick(List<String> all, LifePerson person) {
        return all.get(person.index() % all.size());
    }
}
