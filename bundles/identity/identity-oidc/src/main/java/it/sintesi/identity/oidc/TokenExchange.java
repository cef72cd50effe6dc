package it.sintesi.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import it.sintesi.kernel.api.CertifiedClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

/** Turns a code into claims that can be trusted. */
final class TokenExchange {

    /** By how much the clocks of the provider and ours may differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final OidcSettings settings;
    private final Provider provider;
    private final CertifiedClock clock;

    TokenExchange(OidcSettings settings, Provider provider, CertifiedClock clock) {
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
    }

    /** Something about an answer is not as it must be; the message is for the log. */
    static final class Untrusted extends Exception {

        private static final long serialVersionUID = 1L;

        Untrusted(String message) {
            super(message);
        }
    }

    /** Somebody's identity and the token that proves it. */
    record Proof(Identity identity, String idToken) {
    }

    Proof exchange(AuthorizationCode code, Journey journey, URI callback) throws Untrusted {
        OIDCTokens tokens = tokens(code, journey, callback);
        JWT idToken = tokens.getIDToken();
        JWTClaimsSet claims = claims(idToken, journey);
        String level = claims.getClaim("acr") instanceof String acr ? acr : null;
        if (!settings.acrAccepted().isEmpty() && (level == null || !settings.acrAccepted().contains(level))) {
            throw new Untrusted("level " + level + " is not enough");
        }
        Optional<String> fiscal = Identity.fiscalCode(claims, settings.fiscalClaim());
        if (fiscal.isPresent()) {
            return new Proof(Identity.of(fiscal.get(), claims, level), idToken.getParsedString());
        }
        JWTClaimsSet more = userInfo(tokens.getAccessToken(), claims.getSubject());
        String code16 = Identity.fiscalCode(more, settings.fiscalClaim()).orElseThrow(() -> new Untrusted("no fiscal code in claim " + settings.fiscalClaim()));
        return new Proof(Identity.of(code16, more, level), idToken.getParsedString());
    }

    private OIDCTokens tokens(AuthorizationCode code, Journey journey, URI callback) throws Untrusted {
        TokenRequest request = new TokenRequest(provider.metadata().getTokenEndpointURI(),
                new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                new AuthorizationCodeGrant(code, callback, journey.verifier()));
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(Provider.limited(request.toHTTPRequest()).send());
            if (response instanceof OIDCTokenResponse success && success.getOIDCTokens().getIDToken() != null) {
                return success.getOIDCTokens();
            }
            throw new Untrusted("the code was refused: " + (response.indicatesSuccess() ? "no id token" : response.toErrorResponse().getErrorObject().getCode()));
        } catch (ParseException e) {
            throw new Untrusted("unreadable answer of the token endpoint: " + e.getMessage());
        } catch (IOException e) {
            throw provider.away(e);
        }
    }

    private JWTClaimsSet claims(JWT idToken, Journey journey) throws Untrusted {
        try {
            provider.tokens().validate(idToken, journey.nonce());
            JWTClaimsSet claims = idToken.getJWTClaimsSet();
            Date notBefore = claims.getNotBeforeTime();
            if (notBefore != null && notBefore.toInstant().isAfter(clock.now().plus(SKEW))) {
                throw new Untrusted("the token is not valid yet");
            }
            // OpenID Connect Core 3.1.3.7, which the library leaves to us: a token for several parties names the one that asked.
            if (claims.getClaim("azp") == null ? claims.getAudience().size() > 1 : !settings.clientId().equals(claims.getClaim("azp"))) {
                throw new Untrusted("the authorised party is another one");
            }
            return claims;
        } catch (BadJOSEException | JOSEException | java.text.ParseException e) {
            throw new Untrusted(e.getMessage());
        }
    }

    private JWTClaimsSet userInfo(AccessToken token, String subject) throws Untrusted {
        URI endpoint = provider.metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            throw new Untrusted("no fiscal code in the token, and no user info endpoint");
        }
        try {
            UserInfoResponse response = UserInfoResponse.parse(Provider.limited(new UserInfoRequest(endpoint, token).toHTTPRequest()).send());
            if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
                throw new Untrusted("the user info endpoint gave no plain claims");
            }
            JWTClaimsSet claims = response.toSuccessResponse().getUserInfo().toJWTClaimsSet();
            if (!subject.equals(claims.getSubject())) {
                throw new Untrusted("the user info is of another subject");
            }
            return claims;
        } catch (ParseException e) {
            throw new Untrusted("unreadable user info: " + e.getMessage());
        } catch (IOException e) {
            throw provider.away(e);
        }
    }
}
