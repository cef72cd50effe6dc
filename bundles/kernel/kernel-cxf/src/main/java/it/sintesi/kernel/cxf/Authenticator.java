package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.servlet.http.HttpServletRequest;

/** Says who is calling: a client certificate, basic credentials over a safe connection, or an API token. */
final class Authenticator {
    private static final String TLS_CERTIFICATES = "javax.servlet.request.X509Certificate";

    private final Accounts accounts;
    private final ClientCertificates certificates;
    private final DoorSettings settings;
    private final CredentialCache cache;

    Authenticator(Accounts accounts, ClientCertificates certificates, DoorSettings settings, CredentialCache cache) {
        this.accounts = accounts;
        this.certificates = certificates;
        this.settings = settings;
        this.cache = cache;
    }

    /**
     * The caller; {@link Caller#ANONYMOUS} with the address when no credentials are given.
     *
     * @throws ServiceException UNAUTHENTICATED when what is given is wrong, TOO_MANY during a back-off, FORBIDDEN for a password in clear
     */
    Caller caller(HttpServletRequest request) {
        Origin origin = Origin.of(request, settings.trustedProxies());
        String header = request.getHeader("Authorization");
        if (header != null) {
            return withCredentials(header.trim(), origin);
        }
        Optional<X509Certificate> certificate = certificate(request, origin);
        if (certificate.isPresent()) {
            return certificate.flatMap(certificates::account).flatMap(account -> accounts.callerOf(account, origin.address()))
                    .orElseThrow(() -> unauthenticated("Il certificato del client non è associato ad alcun account"));
        }
        return at(Caller.ANONYMOUS, origin.address());
    }

    private Optional<X509Certificate> certificate(HttpServletRequest request, Origin origin) {
        if (request.getAttribute(TLS_CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0) {
            return Optional.of(chain[0]);
        }
        String header = settings.certificateHeader().isEmpty() || !origin.proxied() ? null : request.getHeader(settings.certificateHeader());
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ClientCertificates.parse(header));
        } catch (CertificateException | IllegalArgumentException e) {
            throw unauthenticated("Il certificato trasmesso dal proxy non è leggibile");
        }
    }

    private Caller withCredentials(String header, Origin origin) {
        if (!origin.secure()) {
            throw ServiceException.forbidden("Le credenziali si accettano solo su connessione TLS");
        }
        ByteBuffer digest = cache.digest(header.getBytes(StandardCharsets.UTF_8));
        Optional<Caller> known = cache.find(digest);
        if (known.isPresent()) {
            return at(known.get(), origin.address());
        }
        Caller caller = check(header, origin.address());
        cache.put(digest, caller);
        return caller;
    }

    private Caller check(String header, String address) {
        int space = header.indexOf(' ');
        String scheme = space < 0 ? header : header.substring(0, space);
        String value = space < 0 ? "" : header.substring(space + 1).trim();
        if (scheme.equalsIgnoreCase("Basic")) {
            return basic(value, address);
        }
        if (scheme.equalsIgnoreCase("Bearer") && !value.isEmpty()) {
            return accounts.authenticateToken(value, address);
        }
        throw unauthenticated("Schema di autenticazione non previsto: usare Basic o Bearer");
    }

    private Caller basic(String value, String address) {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException e) {
            throw unauthenticated("Credenziali Basic non leggibili");
        }
        String text = new String(decoded, StandardCharsets.UTF_8);
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw unauthenticated("Credenziali Basic non leggibili");
        }
        char[] password = text.substring(colon + 1).toCharArray();
        try {
            return accounts.authenticate(text.substring(0, colon), password, address);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static Caller at(Caller caller, String address) {
        return address.equals(caller.address()) ? caller
                : new Caller(caller.account(), caller.displayName(), caller.roles(), caller.office(), caller.subjectCode(), address);
    }

    static ServiceException unauthenticated(String message) {
        return new ServiceException(ServiceException.Kind.UNAUTHENTICATED, message, List.of());
    }
}
