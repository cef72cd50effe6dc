package it.sintesi.identity.oidc;

import it.sintesi.identity.api.UnprovedCitizens;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.web.api.LoginDoor;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedServiceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a door for each configuration {@code it.sintesi.identity.oidc-<name>.cfg}; none without one. */
public final class OidcDoors implements ManagedServiceFactory {

    private static final Logger LOG = LoggerFactory.getLogger(OidcDoors.class);

    private final BundleContext context;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final CertifiedClock clock;
    private final UnprovedCitizens unproved;
    private final Map<String, ServiceRegistration<LoginDoor>> open = new ConcurrentHashMap<>();

    public OidcDoors(BundleContext context, Accounts accounts, AuditTrail audit, CertifiedClock clock, UnprovedCitizens unproved) {
        this.context = context;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.unproved = unproved;
    }

    @Override
    public String getName() {
        return "Sintesi: OpenID Connect";
    }

    @Override
    public void updated(String pid, Dictionary<String, ?> properties) throws ConfigurationException {
        Map<String, String> text = new HashMap<>();
        Collections.list(properties.keys()).forEach(key -> text.put(key, String.valueOf(properties.get(key))));
        OidcSettings settings;
        try {
            settings = OidcSettings.of(text);
        } catch (IllegalArgumentException e) {
            deleted(pid);
            throw new ConfigurationException(null, e.getMessage(), e);
        }
        deleted(pid);
        open.put(pid, context.registerService(LoginDoor.class, door(settings, accounts, audit, clock, unproved), null));
        LOG.info("Login through {} ({}) is open", settings.id(), settings.issuer());
    }

    @Override
    public void deleted(String pid) {
        ServiceRegistration<LoginDoor> registration = open.remove(pid);
        if (registration != null) {
            registration.unregister();
        }
    }

    /** One door, put together. */
    static OidcDoor door(OidcSettings settings, Accounts accounts, AuditTrail audit, CertifiedClock clock, UnprovedCitizens unproved) {
        Provider provider = new Provider(settings, clock);
        return new OidcDoor(settings, provider, new TokenExchange(settings, provider, clock), new CitizenAccounts(accounts, audit, unproved), new UsedStates());
    }
}
