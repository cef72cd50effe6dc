package it.sintesi.identity.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * What one login takes along: all three are random, known to this browser alone, and used once.
 *
 * @param state    binds the answer to the browser
 * @param nonce    binds the token to the request
 * @param verifier proves at the token endpoint that it is us who asked (PKCE)
 */
record Journey(State state, Nonce nonce, CodeVerifier verifier) {

    private static final int BYTES = 32;

    static Journey begin() {
        return new Journey(new State(BYTES), new Nonce(BYTES), new CodeVerifier());
    }

    /** As the cookie keeps it. */
    String memory() {
        return state.getValue() + "." + nonce.getValue() + "." + verifier.getValue();
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException when it is not what {@link #memory} wrote
     */
    static Journey of(String memory) {
        String[] parts = memory.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a journey");
        }
        return new Journey(new State(parts[0]), new Nonce(parts[1]), new CodeVerifier(parts[2]));
    }
}
