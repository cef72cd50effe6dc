package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a form, so that it is told at once. */
public final class Problems {

    private final List<Rejection> found = new ArrayList<>();

    /** The text without blanks around it; a problem when it is missing or longer than the column holds. */
    public String text(String code, String field, String value, int max, String mend) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            add(code, field, "Manca un dato obbligatorio.", mend);
        }
        longest(code, field, text, max);
        return text;
    }

    /** The text without blanks around it, or null; a problem when it is longer than the column holds. */
    public String optional(String code, String field, String value, int max) {
        longest(code, field, value, max);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** An e-mail address, or null; a problem when it is none. */
    public String email(String field, String value) {
        String email = optional("REC-EMAIL", field, value, 254);
        if (email != null && !email.matches("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+")) {
            found.add(Rejection.error("REC-EMAIL", field, "L'indirizzo di posta non è valido.", "Scrivetelo come nome@dominio.it, oppure lasciate il campo vuoto")
                    .said(Phrase.of("REC-EMAIL-FORM")));
        }
        return email;
    }

    /** A telephone number, or null; a problem when it is none. */
    public String phone(String field, String value) {
        String phone = optional("REC-PHONE", field, value, 40);
        if (phone != null && !phone.matches("[+0-9 ./-]{4,40}")) {
            found.add(Rejection.error("REC-PHONE", field, "Il numero di telefono non è valido.", "Usate solo cifre, spazi e +, oppure lasciate il campo vuoto")
                    .said(Phrase.of("REC-PHONE-FORM")));
        }
        return phone;
    }

    /** A problem unless the condition holds. */
    public Problems that(boolean condition, String code, String field, String message, String mend) {
        if (!condition) {
            add(code, field, message, mend);
        }
        return this;
    }

    /** The same for what is said by a key of its own, where one code says several things. */
    public Problems that(boolean condition, String code, String field, String message, String mend, String said) {
        return that(condition, Rejection.error(code, field, message, mend).said(Phrase.of(said)));
    }

    /** The same for what is said by phrases of its own. */
    public Problems that(boolean condition, Rejection problem) {
        if (!condition) {
            found.add(problem);
        }
        return this;
    }

    public void add(String code, String field, String message, String mend) {
        found.add(Rejection.error(code, field, message, mend));
    }

    /** Takes over what another check found. */
    public void addAll(List<Rejection> rejections) {
        found.addAll(rejections);
    }

    /** Refuses when anything was found. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw ServiceException.rejected(found);
        }
    }

    private void longest(String code, String field, String text, int max) {
        if (text != null && text.length() > max) {
            found.add(Rejection.error(code, field, "Il testo è di " + text.length() + " caratteri: il massimo è " + max + ".", "Accorciatelo").said(Phrase.of("REC-LONGEST", text.length(), max)));
        }
    }
}
