package it.sintesi.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who somebody is, as the provider has proved it.
 *
 * @param fiscalCode fiscal code
 * @param name       name and surname
 * @param email      e-mail address, or null
 * @param level      level of the login as the provider names it, or null
 */
record Identity(String fiscalCode, String name, String email, String level) {

    private static final Pattern FISCAL = Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final String PREFIX = "TINIT-";

    /** The fiscal code among the claims, or nothing when there is none or it is not one. */
    static Optional<String> fiscalCode(JWTClaimsSet claims, String claim) {
        if (!(claims.getClaim(claim) instanceof String value)) {
            return Optional.empty();
        }
        String upper = value.strip().toUpperCase(Locale.ROOT);
        String code = upper.startsWith(PREFIX) ? upper.substring(PREFIX.length()) : upper;
        return FISCAL.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    static Identity of(String fiscalCode, JWTClaimsSet claims, String level) {
        String given = text(claims, "given_name");
        String family = text(claims, "family_name");
        String whole = text(claims, "name");
        String name = given != null && family != null ? given + " " + family : whole == null ? fiscalCode : whole;
        return new Identity(fiscalCode, name.length() > 200 ? name.substring(0, 200) : name, text(claims, "email"), level);
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String value && !value.isBlank() ? value.strip() : null;
    }
}
