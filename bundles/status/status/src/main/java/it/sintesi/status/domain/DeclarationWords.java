package it.sintesi.status.domain;

import static it.sintesi.status.domain.Words.DAY;

import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.RevocationCause;
import java.util.List;
import java.util.stream.Stream;

/** What a ledger says of a declaration given or ended. */
final class DeclarationWords {

    private DeclarationWords() {
    }

    static Said given(Declaration d) {
        String day = DAY.format(d.givenOn());
        return d.origin() == null ? Said.of("DID del " + day, "STA-DID", day)
                : named("DID del " + day + " (" + d.origin() + ")", Stream.of(DidOrigin.values()).filter(o -> o.label().equals(d.origin())).map(o -> "STA-DID-" + o), day);
    }

    static Said ended(Declaration d) {
        String day = DAY.format(d.revokedOn());
        return d.revocation() == null ? Said.of("Fine della DID il " + day, "STA-DID-END", day)
                : named("Fine della DID il " + day + ": " + d.revocation(), Stream.of(RevocationCause.values()).filter(c -> c.label().equals(d.revocation())).map(c -> "STA-DID-END-" + c), day);
    }

    /** The area keeps door and cause by their names for people: a name that no longer exists can only be told in Italian. */
    private static Said named(String italian, Stream<String> keys, String day) {
        return keys.findFirst().map(key -> Said.of(italian, key, day)).orElse(new Said(italian, List.of()));
    }
}
