package it.sintesi.kernel.security;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import java.util.Locale;

/** Hashes passwords with bcrypt (version 2a, long ones through SHA-512 first) and says which are too weak. */
final class Passwords {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

    private final int cost;
    private final BCrypt.Hasher hasher = BCrypt.with(LongPasswordStrategies.hashSha512(VERSION));
    private final BCrypt.Verifyer verifyer = BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION));
    private final String nobody;

    /** Hashes with 2^cost rounds. */
    Passwords(int cost) {
        this.cost = cost;
        this.nobody = nobody(cost);
    }

    /** A hash that is well-formed, so that checking against it takes its full time, but the hash of nothing. */
    static String nobody(int cost) {
        return "$2a$%02d$".formatted(cost) + "abcdefghijklmnopqrstuu" + "0123456789012345678901234567890";
    }

    String hash(char[] password) {
        return hasher.hashToString(cost, password);
    }

    /** Compares; a null hash (unknown name) takes the same time and is never equal. */
    boolean matches(char[] password, String hash) {
        boolean equal = password.length <= LONGEST && verifyer.verify(password, hash == null ? nobody : hash).verified;
        return equal && hash != null;
    }

    /** Refuses passwords that are too short, too long, of one character only, or contain the user name. */
    static void check(String username, char[] password) {
        String text = new String(password);
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw weak("La password ha " + password.length + " caratteri", "Scegliere una password da " + SHORTEST + " a " + LONGEST + " caratteri", Phrase.of("ACC-PASSWORD-LENGTH", password.length, SHORTEST, LONGEST));
        }
        if (text.chars().distinct().count() < 5) {
            throw weak("La password usa troppo pochi caratteri diversi", "Usare almeno cinque caratteri diversi", Phrase.of("ACC-PASSWORD-VARIED"));
        }
        if (text.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw weak("La password contiene il nome utente", "Scegliere una password che non contenga il nome utente", Phrase.of("ACC-PASSWORD-NAME"));
        }
    }

    private static ServiceException weak(String message, String mend, Phrase said) {
        return ServiceException.rejected(Rejection.error("ACC-PASSWORD", "password", message, mend).said(said));
    }
}
