package it.sintesi.identity.oidc;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One OpenID provider, as configured.
 *
 * @param id           stands in addresses: lower case letters and digits
 * @param label        text of the button
 * @param issuer       address of the provider, https unless on this machine
 * @param clientId     our name at the provider
 * @param clientSecret our secret at the provider
 * @param scopes       scopes that are asked for, {@code openid} among them
 * @param acrRequested levels that are asked for, best first; may be empty
 * @param acrAccepted  levels that are enough; empty accepts any
 * @param fiscalClaim  claim that holds the fiscal code, with or without {@code TINIT-}
 * @param algorithms   signature algorithms that are accepted, asymmetric ones only
 */
public record OidcSettings(String id, String label, URI issuer, String clientId, String clientSecret, List<String> scopes, List<String> acrRequested,
                           Set<String> acrAccepted, String fiscalClaim, Set<String> algorithms) {

    private static final Set<String> ASYMMETRIC = Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    /**
     * Reads settings from text.
     *
     * @throws IllegalArgumentException naming the property that is missing or wrong
     */
    public static OidcSettings of(Map<String, String> text) {
        String id = needed(text, "id");
        if (!id.matches("[a-z0-9]{1,20}") || id.equals("uscita")) {
            throw wrong("id", "one to twenty lower case letters or digits");
        }
        URI issuer = URI.create(needed(text, "issuer"));
        boolean local = Set.of("127.0.0.1", "localhost").contains(String.valueOf(issuer.getHost()));
        if (!"https".equals(issuer.getScheme()) && !(local && "http".equals(issuer.getScheme()))) {
            throw wrong("issuer", "an https address");
        }
        Set<String> algorithms = new LinkedHashSet<>(words(text, "algorithms", "RS256"));
        if (algorithms.isEmpty() || !ASYMMETRIC.containsAll(algorithms)) {
            throw wrong("algorithms", "one or more of " + ASYMMETRIC);
        }
        List<String> scopes = words(text, "scopes", "openid profile email");
        if (!scopes.contains("openid")) {
            throw wrong("scopes", "a list with openid");
        }
        return new OidcSettings(id, needed(text, "label"), issuer, needed(text, "client.id"), needed(text, "client.secret"), scopes,
                words(text, "acr.request", ""), Set.copyOf(words(text, "acr.accept", "")), text.getOrDefault("claim.fiscal", "fiscalNumber").strip(), algorithms);
    }

    private static String needed(Map<String, String> text, String name) {
        String value = text.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw wrong(name, "a value");
        }
        return value;
    }

    private static List<String> words(Map<String, String> text, String name, String preset) {
        return Arrays.stream(text.getOrDefault(name, preset).split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException("it.sintesi.identity.oidc: " + name + " must be " + expected);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + id + ", " + issuer + "]";
    }
}
