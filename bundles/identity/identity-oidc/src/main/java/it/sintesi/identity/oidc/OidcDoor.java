package it.sintesi.identity.oidc;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import it.sintesi.identity.oidc.TokenExchange.Proof;
import it.sintesi.identity.oidc.TokenExchange.Untrusted;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.LoginDoor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way in through an OpenID provider: authorization code with PKCE. */
public final class OidcDoor implements LoginDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OidcDoor.class);

    private final OidcSettings settings;
    private final Provider provider;
    private final TokenExchange tokens;
    private final CitizenAccounts citizens;
    private final UsedStates used;

    OidcDoor(OidcSettings settings, Provider provider, TokenExchange tokens, CitizenAccounts citizens, UsedStates used) {
        this.settings = settings;
        this.provider = provider;
        this.tokens = tokens;
        this.citizens = citizens;
        this.used = used;
    }

    @Override
    public String id() {
        return settings.id();
    }

    @Override
    public String label() {
        return settings.label();
    }

    @Override
    public Departure depart(String callback) {
        Journey journey = Journey.begin();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(settings.scopes()),
                new ClientID(settings.clientId()), URI.create(callback)).endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(journey.state()).nonce(journey.nonce()).codeChallenge(journey.verifier(), CodeChallengeMethod.S256);
        if (!settings.acrRequested().isEmpty()) {
            request.acrValues(settings.acrRequested().stream().map(ACR::new).toList());
        }
        return new Departure(request.build().toURI().toString(), journey.memory());
    }

    @Override
    public Arrival arrive(Map<String, String> answer, String memory, String callback, String address) {
        try {
            Journey journey = Journey.of(memory);
            AuthorizationResponse response = AuthorizationResponse.parse(URI.create(callback),
                    answer.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
            check(response, journey);
            Proof proof = tokens.exchange(response.toSuccessResponse().getAuthorizationCode(), journey, URI.create(callback));
            return new Arrival(citizens.caller(proof.identity(), settings.label(), address), proof.idToken());
        } catch (Untrusted | ParseException | IllegalArgumentException e) {
            LOG.warn("Login through {} refused: {}", settings.id(), e.getMessage());
            throw refused("L'accesso non è riuscito: la risposta del gestore dell'identità non è valida. Ricominciate; se succede ancora, avvisate l'assistenza.").said("IDO-INVALID");
        }
    }

    private void check(AuthorizationResponse response, Journey journey) throws Untrusted {
        if (!journey.state().equals(response.getState()) || !used.first(journey.state().getValue())) {
            throw new Untrusted("the state is of another browser, or was used before");
        }
        // RFC 9207: an answer of another provider.
        if (response.getIssuer() != null && !response.getIssuer().getValue().equals(settings.issuer().toString())) {
            throw new Untrusted("the answer names another issuer");
        }
        if (!response.indicatesSuccess()) {
            String code = response.toErrorResponse().getErrorObject().getCode();
            LOG.info("Provider {} refused a login: {}", settings.id(), code);
            throw "access_denied".equals(code)
                    ? refused("Avete annullato l'accesso, oppure non avete dato il consenso: potete riprovare o entrare con la password.").said("IDO-DENIED")
                    : refused("Il gestore dell'identità non ha completato l'accesso. Riprovate tra poco, oppure entrate con la password.").said("IDO-INCOMPLETE");
        }
    }

    @Override
    public Optional<String> leave(String farewell, String home) {
        URI endpoint = provider.metadata().getEndSessionEndpointURI();
        if (endpoint == null) {
            return Optional.empty();
        }
        try {
            SignedJWT hint = farewell.isEmpty() ? null : SignedJWT.parse(farewell);
            return Optional.of(new LogoutRequest(endpoint, hint, null, new ClientID(settings.clientId()), URI.create(home), null, null).toURI().toString());
        } catch (java.text.ParseException e) {
            LOG.warn("The cookie with the token for the logout cannot be read: {}", e.getMessage());
            return Optional.of(new LogoutRequest(endpoint, null, null, new ClientID(settings.clientId()), URI.create(home), null, null).toURI().toString());
        }
    }

    private static ServiceException refused(String message) {
        return new ServiceException(ServiceException.Kind.UNAUTHENTICATED, message, List.of());
    }
}
