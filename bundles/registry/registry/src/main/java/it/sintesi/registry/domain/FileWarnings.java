package it.sintesi.registry.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What somebody should look at in a file that can be stored all the same. */
public final class FileWarnings {

    private static final String CODE_LAW = "D.M. 23/12/1976";
    private static final String PERMIT_LAW = "D.Lgs. 286/1998, art. 5";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String ITALIAN = "000";
    private static final int PROVISIONAL = 11;
    private static final String DIFFERS = "AN-DIFFERS-";

    private FileWarnings() {
    }

    /** Warnings on a day; none when everything agrees or is unknown. */
    public static List<Rejection> of(PersonFile file, LocalDate today) {
        List<Rejection> warnings = new ArrayList<>();
        Person p = file.person();
        if (p.fiscalCode() != null && p.fiscalCode().length() == PROVISIONAL) {
            warn(warnings, "AN-030", "fiscalCode", CODE_LAW, "Il codice fiscale è provvisorio (11 cifre).",
                    "Quando l'Agenzia delle Entrate attribuisce quello definitivo, unite le due schede.");
        }
        CodeFacts.of(p.fiscalCode()).ifPresent(facts -> code(warnings, p, facts));
        permit(warnings, file, today);
        return warnings;
    }

    private static void code(List<Rejection> warnings, Person p, CodeFacts facts) {
        differs(warnings, "surname", p.surname() != null && !facts.isSurname(p.surname()), "il cognome");
        differs(warnings, "name", p.name() != null && !facts.isName(p.name()), "il nome");
        differs(warnings, "sex", p.sex() != null && !facts.sex().equals(p.sex()), "il sesso");
        differs(warnings, "birthDate", p.birthDate() != null && !facts.bornOn(p.birthDate()), "la data di nascita");
        differs(warnings, "birthPlace", p.birthPlace() != null && !facts.place().equals(p.birthPlace()), "il luogo di nascita");
        if (facts.homonym()) {
            warn(warnings, "AN-032", "fiscalCode", CODE_LAW, "Il codice fiscale contiene lettere al posto di cifre: è stato attribuito per omocodia.",
                    "Se la persona ha anche una scheda con il codice di prima, unitele.");
        }
    }

    private static void permit(List<Rejection> warnings, PersonFile file, LocalDate today) {
        LocalDate expiry = file.permit() == null ? null : file.permit().expiry();
        if (expiry == null || !expiry.isBefore(today) || ITALIAN.equals(file.person().citizenship())) {
            return;
        }
        LocalDate asked = file.permit().renewalRequested();
        if (asked == null) {
            warn(warnings, "AN-033", "permit", PERMIT_LAW, "Il permesso di soggiorno è scaduto il " + DAY.format(expiry) + ".",
                    "Chiedere il nuovo permesso, o la ricevuta della domanda di rinnovo.", DAY.format(expiry));
        } else {
            warn(warnings, "AN-034", "permit", PERMIT_LAW, "Il permesso di soggiorno è scaduto il " + DAY.format(expiry) + "; il rinnovo è chiesto dal " + DAY.format(asked) + ".",
                    "Aggiornare il permesso quando arriva.", DAY.format(expiry), DAY.format(asked));
        }
    }

    private static void differs(List<Rejection> warnings, String field, boolean differs, String what) {
        if (differs) {
            warnings.add(new Rejection("AN-031", Severity.WARNING, field, CODE_LAW, "Il codice fiscale non corrisponde: " + what + ".",
                    "Controllare " + what + " e il codice sul documento della persona.").said(Phrase.of(DIFFERS + field)));
        }
    }

    private static void warn(List<Rejection> warnings, String code, String field, String law, String message, String mend, Object... values) {
        warnings.add(new Rejection(code, Severity.WARNING, field, law, message, mend).said(Phrase.of(code, values)));
    }
}
