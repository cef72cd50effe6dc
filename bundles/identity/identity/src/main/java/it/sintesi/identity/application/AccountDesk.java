package it.sintesi.identity.application;

import it.sintesi.identity.domain.AccountChecks;
import it.sintesi.identity.domain.RoleGrants;
import it.sintesi.identity.domain.Wish;
import it.sintesi.identity.persistence.AccountStepStore;
import it.sintesi.identity.persistence.AccountStepStore.AccountStep;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts.AccountChange;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions.SessionView;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Offices;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the help desk does with accounts. Nobody gives or takes roles that {@link RoleGrants} does not let them, changes an account that
 * holds such roles, or touches the rights of their own account; sending a link and ending a delay harm nobody and are always allowed.
 */
public final class AccountDesk {

    private static final String PURPOSE = "Gestione utenti";
    private static final int SHORTEST_REASON = 5;
    private static final int LAST_ROWS = 20;

    /**
     * An account as the desk sees it.
     *
     * @param manageable whether the caller may change it
     * @param sessions   open sessions
     * @param steps      what the desk did with it
     * @param trail      what it did last, from the audit trail
     */
    public record File(Account account, boolean manageable, List<SessionView> sessions, List<AccountStep> steps, List<AuditRow> trail) {
    }

    private final Kernel kernel;
    private final AccountStepStore steps;
    private final Recovery recovery;
    private final Offices offices;

    public AccountDesk(Kernel kernel, AccountStepStore steps, Recovery recovery, Offices offices) {
        this.kernel = kernel;
        this.steps = steps;
        this.recovery = recovery;
        this.offices = offices;
    }

    /** Accounts whose name or user name contains the text. */
    public Page<Account> search(Caller caller, String text, PageRequest page) {
        require(caller);
        Page<Account> found = kernel.accounts().list(text, page);
        kernel.audit().record(AuditEntry.ok(caller, "identity.accounts.search", "account", "", null, PURPOSE));
        return found;
    }

    /** An account with sessions and history. */
    public File file(Caller caller, String username) {
        require(caller);
        Account account = find(username);
        kernel.audit().record(AuditEntry.ok(caller, "identity.accounts.read", "account", username, personCode(account), PURPOSE));
        return new File(account, manageable(caller, account), kernel.sessions().list(username, ""), steps.last(username),
                kernel.audit().search(username, null, null, null, null, new PageRequest(0, LAST_ROWS)).items());
    }

    /** Roles that the caller may give. */
    public Set<Role> grantable(Caller caller) {
        return RoleGrants.grantable(caller);
    }

    /** Opens an account for somebody of the staff, who chooses the password by a link sent to the address. */
    public void create(Caller caller, Wish wish) {
        require(caller);
        List<Rejection> wrong = AccountChecks.of(wish, true, offices, kernel.clock().today());
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
        covered(caller, wish.roles());
        kernel.transactions().run(() -> {
            // Nobody knows this password: the account opens by the link only.
            char[] unknown = Secrets.newToken().toCharArray();
            kernel.accounts().create(new NewAccount(wish.username(), wish.displayName(), wish.email(), wish.roles(), wish.office(), null, unknown, false));
            if (wish.expires() != null) {
                kernel.accounts().update(wish.username(), new AccountChange(null, null, null, null, null, wish.expires()), caller);
            }
            step(caller, find(wish.username()), "created", wish.describe());
            recovery.sendLink(find(wish.username()));
        });
    }

    /** Changes name, address, roles, office and end; roles are exactly those given. */
    public void change(Caller caller, String username, Wish wish) {
        require(caller);
        List<Rejection> wrong = AccountChecks.of(wish, false, offices, kernel.clock().today());
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
        kernel.transactions().run(() -> {
            Account account = changeable(caller, username);
            Set<Role> touched = EnumSet.noneOf(Role.class);
            touched.addAll(wish.roles());
            touched.addAll(account.roles());
            covered(caller, touched);
            // What an external account stands for is proved by an accreditation, not typed here.
            if (AccountChecks.external(wish.roles(), account.roles())) {
                throw ServiceException.rejected(AccountChecks.BY_ACCREDITATION);
            }
            kernel.accounts().update(username, new AccountChange(wish.displayName(), wish.email(), wish.roles(), wish.office() == null ? "" : wish.office(), null,
                    wish.expires() == null ? LocalDate.MAX : wish.expires()), caller);
            step(caller, account, "changed", wish.describe());
            tell(account, "account", wish.describe());
            if (wish.email() != null && !wish.email().equalsIgnoreCase(account.email())) {
                recovery.addressChanged(account, wish.email());
            }
        });
    }

    /** Enables or disables, with a reason; disabling ends the sessions. */
    public void enable(Caller caller, String username, boolean enabled, String reason) {
        require(caller);
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw ServiceException.rejected(Rejection.error("ID-REASON", "reason", "Manca il motivo", "Scrivete perché: resta nella storia dell'account").said(Phrase.of("ACCOUNT-REASON")));
        }
        kernel.transactions().run(() -> {
            Account account = changeable(caller, username);
            kernel.accounts().setEnabled(username, enabled, caller);
            step(caller, account, enabled ? "enabled" : "disabled", cut(reason.strip()));
        });
    }

    /** Ends the delay after wrong passwords. */
    public void unlock(Caller caller, String username) {
        require(caller);
        kernel.transactions().run(() -> {
            kernel.accounts().unlock(username);
            step(caller, find(username), "unlocked", "");
        });
    }

    /** Sends the link to choose a new password to the account's own address. */
    public void sendLink(Caller caller, String username) {
        require(caller);
        kernel.transactions().run(() -> {
            Account account = find(username);
            if (account.email() == null || !account.enabled()) {
                throw ServiceException.rejected(Rejection.error("ID-NO-EMAIL", "", "L'account non ha un indirizzo e-mail oppure è disabilitato",
                        "Scrivete prima l'indirizzo, o abilitate l'account"));
            }
            recovery.sendLink(account);
            step(caller, account, "link", "");
        });
    }

    /** Takes the second factor away, after the holder's identity was checked. */
    public void resetSecondFactor(Caller caller, String username) {
        require(caller);
        kernel.transactions().run(() -> {
            Account account = changeable(caller, username);
            kernel.accounts().resetSecondFactor(username, caller);
            step(caller, account, "factor", "");
            tell(account, "factor", "");
        });
    }

    /** Ends every session. */
    public void closeSessions(Caller caller, String username) {
        require(caller);
        kernel.transactions().run(() -> {
            Account account = changeable(caller, username);
            kernel.sessions().closeAll(username);
            step(caller, account, "sessions", "");
        });
    }

    private void require(Caller caller) {
        kernel.authorisation().require(caller, Permission.ACCOUNT_MANAGE, Subject.NONE);
    }

    private Account find(String username) {
        return kernel.accounts().find(username).orElseThrow(() -> ServiceException.notFound("Nessun account ha questo nome. Tornate all'elenco degli utenti.").said("ID-NO-ACCOUNT"));
    }

    private static boolean manageable(Caller caller, Account account) {
        return !account.username().equals(caller.account()) && RoleGrants.covers(caller, account.roles());
    }

    private Account changeable(Caller caller, String username) {
        Account account = find(username);
        if (username.equals(caller.account())) {
            throw ServiceException.forbidden("Nessuno cambia i diritti del proprio account: lo faccia un collega").said("ID-OWN-RIGHTS");
        }
        covered(caller, account.roles());
        return account;
    }

    private static void covered(Caller caller, Set<Role> roles) {
        if (!RoleGrants.covers(caller, roles)) {
            throw ServiceException.forbidden("Il vostro ruolo non consente di gestire questi ruoli: rivolgetevi a un amministratore").said("ID-ROLES-OTHERS");
        }
    }

    private void step(Caller caller, Account account, String kind, String note) {
        steps.add(kernel.newId(), account.username(), new AccountStep(kernel.clock().now(), caller.account(), kind, note));
        kernel.audit().record(AuditEntry.ok(caller, "identity.accounts." + kind, "account", account.username(), personCode(account), PURPOSE));
    }

    private void tell(Account account, String message, String note) {
        Map<String, String> values = new HashMap<>(Recovery.values(account));
        values.put("note", note);
        kernel.notifications().send(Mail.to(account.username(), message, values, null));
    }

    private static String personCode(Account account) {
        return account.subjectCode() != null && account.subjectCode().length() == 16 ? account.subjectCode() : null;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(1000, text.length()));
    }
}
