package it.sintesi.identity.application;

import it.sintesi.identity.domain.Applicant;
import it.sintesi.kernel.api.security.Accounts;
import java.text.Normalizer;
import java.util.Locale;

/** Makes user names of names: {@code maria.rossi4821}. The number is always there, so that it tells nothing about other accounts. */
final class UserNames {

    private static final int LONGEST_PART = 30;
    private static final int NUMBERS = 9000;
    private static final int FIRST_NUMBER = 1000;
    private static final int TRIES = 50;

    private final Accounts accounts;

    UserNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A name that nobody has. */
    String fresh(Applicant applicant) {
        String base = part(applicant.givenName(), "utente") + "." + part(applicant.familyName(), "sintesi");
        for (int i = 0; i < TRIES; i++) {
            String name = base + (FIRST_NUMBER + Secrets.number(NUMBERS));
            if (accounts.find(name).isEmpty()) {
                return name;
            }
        }
        return base + Secrets.newToken().replaceAll("[^A-Za-z0-9]", "").substring(0, 8).toLowerCase(Locale.ROOT);
    }

    private static String part(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String cut = plain.substring(0, Math.min(LONGEST_PART, plain.length()));
        return cut.isEmpty() ? otherwise : cut;
    }
}
