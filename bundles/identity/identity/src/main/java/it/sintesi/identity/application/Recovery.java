package it.sintesi.identity.application;

import it.sintesi.identity.application.Links.Purpose;
import it.sintesi.identity.persistence.LinkStore.Link;
import it.sintesi.identity.persistence.RecoveryStore;
import it.sintesi.identity.persistence.RecoveryStore.Request;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Back into an account by its e-mail address. As with registrations, the page never looks for the account: only the mailbox learns whether there is one. */
public final class Recovery implements EventListener {

    /** Type of the event that wakes the listener; its subject is the identifier of the request. */
    public static final String ASKED = "identity/RecoveryAsked";
    private static final int LONGEST_NAME = 200;

    /** What somebody lost. */
    public enum Wish {
        PASSWORD, USERNAME
    }

    private final Kernel kernel;
    private final RecoveryStore store;
    private final Links links;
    private final Limits limits;

    public Recovery(Kernel kernel, RecoveryStore store, Links links, Limits limits) {
        this.kernel = kernel;
        this.store = store;
        this.links = links;
        this.limits = limits;
    }

    /**
     * Takes a request for a user name or an e-mail address.
     *
     * @throws ServiceException TOO_MANY for the network address, REJECTED when nothing was written; never anything about accounts
     */
    public void ask(Caller caller, String name, Wish wish) {
        limits.question("recovery", caller.address());
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw ServiceException.rejected(Rejection.error("ID-NAME", "name", "Manca il nome utente o l'indirizzo e-mail",
                    "Scrivete quello con cui accedete o l'indirizzo che avete confermato"));
        }
        Instant now = kernel.clock().now();
        String id = kernel.newId();
        kernel.transactions().run(() -> {
            store.add(id, new Request(name.strip(), wish.name(), caller.address() == null ? "" : caller.address()), now);
            kernel.audit().record(AuditEntry.ok(caller, "identity.recovery", "recovery", id, null, "Richiesta di recupero"));
            kernel.outbox().publish(List.of(new DomainEvent(kernel.ids().next(), ASKED, id, now, "{}")));
        });
    }

    @Override
    public void on(DomainEvent event) {
        store.find(event.subject()).ifPresent(request -> {
            store.delete(event.subject());
            find(request.name()).filter(account -> account.email() != null).ifPresent(account -> answer(account, Wish.valueOf(request.wish())));
        });
    }

    private Optional<Account> find(String name) {
        Optional<Account> byName = kernel.accounts().find(name);
        return byName.isPresent() ? byName : kernel.accounts().findByEmail(name);
    }

    private void answer(Account account, Wish wish) {
        if (!limits.mayWriteTo(account.email())) {
            return;
        }
        if (!account.enabled() || account.expired(kernel.clock().today())) {
            kernel.notifications().send(Mail.to(account.username(), "disabled", values(account), null));
        } else if (wish == Wish.USERNAME) {
            kernel.notifications().send(Mail.to(account.username(), "username", values(account), "/login"));
        } else {
            sendLink(account);
        }
    }

    /** Sends the link to choose a new password, within the caller's transaction. */
    void sendLink(Account account) {
        String token = links.issue(Purpose.RECOVER, account.username(), "");
        kernel.notifications().send(Mail.secret(account.email(), "recover", values(account), "/recupero/nuova?token=" + token));
    }

    /** Tells the former address that another took its place; links for the password that went there no longer open anything. */
    void addressChanged(Account before, String email) {
        links.forget(Purpose.RECOVER, before.username());
        if (before.email() != null) {
            Map<String, String> values = new HashMap<>(values(before));
            values.put("email", email);
            kernel.notifications().send(Mail.secret(before.email(), "emailChanged", values, null));
        }
    }

    /** The account whose password a link may change, or empty when the link is no longer good. */
    public Optional<Account> look(String token) {
        return links.look(Purpose.RECOVER, token).flatMap(link -> kernel.accounts().find(link.subject()));
    }

    /**
     * Sets the new password, ends the delay after wrong ones and all sessions, and tells the holder.
     *
     * @throws ServiceException NOT_FOUND when the link is no longer good, REJECTED when the password is too weak (the link stays good)
     */
    public void reset(Caller caller, String token, char[] password) {
        if (look(token).isEmpty()) {
            limits.question("link", caller.address());
        }
        kernel.transactions().run(() -> {
            Link link = links.use(Purpose.RECOVER, token);
            Account account = kernel.accounts().find(link.subject()).filter(Account::enabled).orElseThrow(Links::invalid);
            Caller holder = new Caller(account.username(), account.displayName(), Set.of(), null, null, caller.address());
            kernel.accounts().resetPassword(account.username(), password, false, holder);
            kernel.sessions().closeAll(account.username());
            kernel.audit().record(AuditEntry.ok(holder, "identity.reset", "account", account.username(), null, "Nuova password con il collegamento di recupero"));
            kernel.notifications().send(Mail.to(account.username(), "password", values(account), null));
        });
    }

    static Map<String, String> values(Account account) {
        return Map.of("name", account.displayName(), "username", account.username());
    }
}
