package it.sintesi.citizen.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a form, so that it is told at once. */
final class Problems {

    private final List<Rejection> found = new ArrayList<>();

    /** The text without blanks around it; a problem when it is missing or longer than the column holds. */
    String text(String code, String field, String value, int max, String mend) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            add(code, field, "Manca un dato obbligatorio.", mend);
        } else if (text.length() > max) {
            found.add(Rejection.error(code, field, "Il testo è di " + text.length() + " caratteri: il massimo è " + max + ".", "Accorciatelo, oppure mettete i particolari in un allegato")
                    .said(Phrase.of("CIT-LONGEST", text.length(), max)));
        }
        return text;
    }

    void add(String code, String field, String message, String mend) {
        found.add(Rejection.error(code, field, message, mend));
    }

    /** Refuses when anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw ServiceException.rejected(found);
        }
    }
}
