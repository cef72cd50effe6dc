package it.sintesi.identity.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.Offices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must be right in an account that the help desk opens or changes; fields are named as in the form. */
public final class AccountChecks {

    /** What external accounts stand for is proved, not typed. */
    public static final Rejection BY_ACCREDITATION = Rejection.error("ID-ROLE-EXTERNAL", "roles",
            "I ruoli di cittadini, aziende e intermediari si danno con l'accreditamento",
            "Chiedete alla persona di registrarsi: la richiesta compare fra gli accreditamenti");
    private static final int LONGEST_NAME = 200;

    private AccountChecks() {
    }

    /**
     * Everything that is wrong, empty when nothing is.
     *
     * @param fresh whether the account is new
     */
    public static List<Rejection> of(Wish wish, boolean fresh, Offices offices, LocalDate today) {
        List<Rejection> wrong = new ArrayList<>();
        if (fresh && (wish.username() == null || !wish.username().matches("[A-Za-z0-9][A-Za-z0-9._-]{2,99}"))) {
            wrong.add(Rejection.error("ID-USERNAME", "username", "Il nome utente manca o ha segni non ammessi", "Usate da 3 a 100 lettere, cifre o i segni . _ -"));
        }
        if (wish.displayName() == null || wish.displayName().isBlank() || wish.displayName().length() > LONGEST_NAME) {
            wrong.add(Rejection.error("ID-MISSING", "displayName", "Il nome manca o è troppo lungo", "Scrivete nome e cognome").said(Phrase.of("ACCOUNT-NAME")));
        }
        if (wish.email() == null ? fresh : !ApplicantChecks.email(wish.email())) {
            wrong.add(Rejection.error("ID-EMAIL", "email", "L'indirizzo e-mail manca o non è corretto", "Serve per mandare il collegamento con cui si sceglie la password").said(Phrase.of("ACCOUNT-EMAIL")));
        }
        if (wish.roles().isEmpty()) {
            wrong.add(Rejection.error("ID-ROLES", "roles", "Manca il ruolo", "Scegliete almeno un ruolo"));
        }
        if (fresh && external(wish.roles(), Set.of())) {
            wrong.add(BY_ACCREDITATION);
        }
        if (wish.office() != null && offices.byId(wish.office()).isEmpty()) {
            wrong.add(Rejection.error("ID-OFFICE", "office", "L'ufficio non esiste", "Scegliete una voce dell'elenco").said(Phrase.of("ACCOUNT-OFFICE")));
        }
        if (wish.office() == null && (wish.roles().contains(Role.OPERATOR) || wish.roles().contains(Role.SUPERVISOR))) {
            wrong.add(Rejection.error("ID-OFFICE", "office", "Un operatore ha bisogno di un ufficio", "Scegliete l'ufficio in cui lavora").said(Phrase.of("ACCOUNT-NO-OFFICE")));
        }
        if (wish.expires() != null && wish.expires().isBefore(today)) {
            wrong.add(Rejection.error("ID-EXPIRES", "expires", "La scadenza è già passata", "Scegliete un giorno da oggi in poi, oppure disabilitate l'account"));
        }
        return wrong;
    }

    /** True when some role comes only by an accreditation and is not held already. */
    public static boolean external(Set<Role> wanted, Set<Role> held) {
        return wanted.stream().anyMatch(role -> !role.staff() && role != Role.PARTNER_SYSTEM && !held.contains(role));
    }
}
