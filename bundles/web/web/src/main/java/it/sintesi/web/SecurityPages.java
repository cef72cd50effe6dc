package it.sintesi.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.SecondFactors;
import it.sintesi.kernel.api.security.SecondFactors.Enrolment;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.api.Told;

/** The page on which people look after their own account: password, second factor, open sessions. */
final class SecurityPages {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final PageWriter writer;

    /** Something that is done with a code. */
    @FunctionalInterface
    private interface Act {
        List<String> with(Caller caller, String code);
    }

    SecurityPages(Accounts accounts, SecondFactors factors, Sessions sessions, PageWriter writer) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.writer = writer;
    }

    void show(Exchange exchange) throws IOException {
        page(exchange, List.of(), Told.here(""), 200);
    }

    void enrol(Exchange exchange) {
        if (exchange.unsafe()) {
            factors.enrol(exchange.caller());
        }
        back(exchange, null);
    }

    void confirm(Exchange exchange) throws IOException {
        act(exchange, factors::confirm, null);
    }

    void renew(Exchange exchange) throws IOException {
        act(exchange, factors::renewRecovery, null);
    }

    void remove(Exchange exchange) throws IOException {
        act(exchange, (caller, code) -> {
            factors.remove(caller, code);
            return List.of();
        }, "removed");
    }

    void closeOthers(Exchange exchange) {
        if (exchange.unsafe()) {
            sessions.closeOthers(exchange.caller().account(), exchange.session().token());
        }
        back(exchange, exchange.unsafe() ? "sessions" : null);
    }

    // Recovery codes are shown in the answer itself: nothing keeps them until a redirect has been followed.
    private void act(Exchange exchange, Act act, String notice) throws IOException {
        if (!exchange.unsafe()) {
            back(exchange, null);
            return;
        }
        try {
            List<String> recovery = act.with(exchange.caller(), exchange.param("code"));
            if (recovery.isEmpty()) {
                back(exchange, notice);
            } else {
                page(exchange, recovery, Told.here(""), 200);
            }
        } catch (ServiceException refused) {
            page(exchange, List.of(), exchange.texts().says(refused), refused.kind().status());
        }
    }

    private static void back(Exchange exchange, String notice) {
        exchange.redirect(exchange.shell.base() + Doors.SECURITY + (notice == null ? "" : "?notice=" + notice));
    }

    private void page(Exchange exchange, List<String> recovery, Told problem, int status) throws IOException {
        Caller caller = exchange.caller();
        Account account = accounts.find(caller.account()).orElseThrow(() -> ServiceException.notFound(exchange.texts().get("failure.missing")));
        Enrolment enrolment = factors.enrolment(caller).orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put("account", account);
        model.put("due", factors.due(account).name());
        model.put("enrolment", enrolment);
        model.put("secret", enrolment == null ? "" : enrolment.secret().replaceAll("(.{4})(?!$)", "$1 "));
        model.put("qr", enrolment == null ? "" : QrImage.svg(enrolment.uri()));
        model.put("qrSize", enrolment == null ? 0 : QrImage.size(enrolment.uri()));
        model.put("recovery", recovery);
        model.put("left", account.secondFactor() ? factors.recoveryLeft(caller) : 0);
        model.put("sessions", sessions.list(caller.account(), exchange.session().token()));
        model.put("problem", problem);
        writer.own(exchange, "security", model, status);
    }
}
