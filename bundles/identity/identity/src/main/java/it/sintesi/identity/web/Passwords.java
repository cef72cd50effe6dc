package it.sintesi.identity.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import java.util.Arrays;

/** Passwords that are typed twice. */
final class Passwords {

    private Passwords() {
    }

    /** Throws REJECTED when the two differ. */
    static void same(char[] password, char[] again) {
        if (!Arrays.equals(password, again)) {
            throw ServiceException.rejected(Rejection.error("ID-AGAIN", "again", "Le due password non sono uguali", "Scrivetele di nuovo"));
        }
    }
}
