package it.sintesi.identity.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a provider says of itself (discovery), and the check of the tokens that it signs. */
final class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int TIMEOUT_MS = 5_000;
    private static final int LARGEST = 200_000;
    private static final int RETRY_SECONDS = 30;
    private static final Duration KEPT = Duration.ofHours(1);

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator tokens, Instant until) {
    }

    private final OidcSettings settings;
    private final CertifiedClock clock;
    private volatile Known known;

    Provider(OidcSettings settings, CertifiedClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    OIDCProviderMetadata metadata() {
        return known().metadata();
    }

    /** Checks signature (pinned algorithms, the provider's own keys), issuer, audience, authorised party, times and nonce. */
    IDTokenValidator tokens() {
        return known().tokens();
    }

    /** Gives every request its time limits. */
    static HTTPRequest limited(HTTPRequest request) {
        request.setConnectTimeout(TIMEOUT_MS);
        request.setReadTimeout(TIMEOUT_MS);
        request.setFollowRedirects(false);
        return request;
    }

    ServiceException away(Exception cause) {
        LOG.warn("OpenID provider {} cannot be reached: {}", settings.id(), cause.toString());
        return ServiceException.unavailable("Il servizio «" + settings.label() + "» non risponde: riprovate tra poco, oppure entrate con la password", RETRY_SECONDS).said("IDO-AWAY", settings.label());
    }

    private Known known() {
        Known present = known;
        if (present == null || present.until().isBefore(clock.now())) {
            present = discover();
            known = present;
        }
        return present;
    }

    private Known discover() {
        try {
            // Refuses a document whose issuer is not the one that was asked for.
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MS, TIMEOUT_MS);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, LARGEST)).retrying(true).build();
            IDTokenValidator tokens = new IDTokenValidator(new Issuer(settings.issuer()), new ClientID(settings.clientId()),
                    new JWSVerificationKeySelector<>(settings.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet()), keys), null);
            return new Known(metadata, tokens, clock.now().plus(KEPT));
        } catch (GeneralException | IOException e) {
            throw away(e);
        }
    }
}
