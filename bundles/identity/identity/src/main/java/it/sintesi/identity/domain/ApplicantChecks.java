package it.sintesi.identity.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must be right in a request for an account; fields are named as in the form. */
public final class ApplicantChecks {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ./-]{4,29}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int NAME = 100;
    private static final int COMPANY_NAME = 200;
    private static final int LONGEST_EMAIL = 200;

    private final List<Rejection> found = new ArrayList<>();

    private ApplicantChecks() {
    }

    /** Everything that is wrong, empty when nothing is. */
    public static List<Rejection> of(Applicant applicant) {
        ApplicantChecks checks = new ApplicantChecks();
        checks.person(applicant);
        if (applicant.kind().organisation()) {
            checks.organisation(applicant);
        }
        return checks.found;
    }

    /** True for an address that mail can go to. */
    public static boolean email(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches() && !text.contains("..");
    }

    private void person(Applicant a) {
        text("givenName", "Il nome", a.givenName(), NAME);
        text("familyName", "Il cognome", a.familyName(), NAME);
        if (!TaxCodes.person(a.personCode())) {
            wrong("ID-CF", "personCode", "Il codice fiscale «" + a.personCode() + "» non è corretto", "Copiate i 16 caratteri dalla tessera sanitaria", Phrase.of("APPLICANT-CF", a.personCode()));
        }
        if (!email(a.email())) {
            wrong("ID-EMAIL", "email", "L'indirizzo e-mail «" + a.email() + "» non è corretto", "Scrivetelo per intero, per esempio nome.cognome@esempio.it", Phrase.of("APPLICANT-EMAIL", a.email()));
        }
        if (!a.phone().isEmpty() && !PHONE.matcher(a.phone()).matches()) {
            wrong("ID-PHONE", "phone", "Il telefono «" + a.phone() + "» non è corretto", "Usate solo cifre, spazi e il segno + all'inizio, oppure lasciate vuoto", Phrase.of("APPLICANT-PHONE", a.phone()));
        }
    }

    private void organisation(Applicant a) {
        if (!TaxCodes.eleven(a.companyCode()) && !TaxCodes.person(a.companyCode())) {
            wrong("ID-COMPANY", "companyCode", "Il codice fiscale «" + a.companyCode() + "» non è corretto",
                    "Scrivete le 11 cifre della società o i 16 caratteri della ditta individuale o del professionista", Phrase.of("APPLICANT-COMPANY", a.companyCode()));
        }
        text("companyName", "La denominazione", a.companyName(), COMPANY_NAME);
        text("companyRole", "Il ruolo", a.companyRole(), NAME);
        if (!a.vatNumber().isEmpty() && !TaxCodes.eleven(a.vatNumber())) {
            wrong("ID-VAT", "vatNumber", "La partita IVA «" + a.vatNumber() + "» non è corretta", "Scrivete le 11 cifre, oppure lasciate vuoto", Phrase.of("APPLICANT-VAT", a.vatNumber()));
        }
    }

    private void text(String field, String what, String value, int longest) {
        if (value.isBlank()) {
            wrong("ID-MISSING", field, what + " manca", "Compilate il campo", Phrase.of("APPLICANT-MISSING-" + field));
        } else if (value.length() > longest || CONTROL.matcher(value).find()) {
            wrong("ID-LONG", field, what + " ha più di " + longest + " caratteri o segni non ammessi", "Accorciate il testo e scrivetelo su una riga", Phrase.of("APPLICANT-LONG", longest));
        }
    }

    private void wrong(String code, String field, String message, String mend, Phrase said) {
        found.add(Rejection.error(code, field, message, mend).said(said));
    }
}
