package it.sintesi.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.api.Told;

/** Change of the own password. */
final class PasswordPages {

    private final Accounts accounts;
    private final Sessions sessions;
    private final PageWriter writer;

    PasswordPages(Accounts accounts, Sessions sessions, PageWriter writer) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.writer = writer;
    }

    void answer(Exchange exchange) throws IOException {
        if (!exchange.unsafe()) {
            page(exchange, List.of(), Told.here(""), 200);
            return;
        }
        Caller caller = exchange.caller();
        char[] old = secret(exchange, "old");
        char[] fresh = secret(exchange, "new");
        char[] again = secret(exchange, "again");
        try {
            if (!Arrays.equals(fresh, again)) {
                page(exchange, List.of(), Told.here(exchange.texts().get("password.differ")), 422);
                return;
            }
            accounts.changePassword(caller.account(), old, fresh, exchange.address());
            exchange.begin(sessions.open(caller, Browsers.label(exchange.request.getHeader("User-Agent"))));
            exchange.redirect(exchange.shell.base() + "/");
        } catch (ServiceException refused) {
            page(exchange, refused.rejections(), exchange.texts().says(refused), refused.kind().status());
        } finally {
            List.of(old, fresh, again).forEach(secret -> Arrays.fill(secret, ' '));
        }
    }

    private void page(Exchange exchange, List<?> rejections, Told problem, int status) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("rejections", rejections);
        model.put("problem", problem);
        model.put("forced", accounts.find(exchange.caller().account()).map(Account::mustChangePassword).orElse(false));
        writer.own(exchange, "password", model, status);
    }

    private static char[] secret(Exchange exchange, String name) {
        String value = exchange.param(name);
        return value == null ? new char[0] : value.toCharArray();
    }
}
