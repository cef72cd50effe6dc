package it.sintesi.communications.application;

import it.sintesi.communications.api.WorkHistories;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.persistence.HoursStore;
import it.sintesi.communications.persistence.WorkHistoryStore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Work of people and its pay, for the areas that compute. */
public final class WorkHistoryReading implements WorkHistories {

    private final KernelServices kernel;
    private final Forms forms;
    private final WorkHistoryStore store = new WorkHistoryStore();

    public WorkHistoryReading(KernelServices kernel, Forms forms) {
        this.kernel = kernel;
        this.forms = forms;
    }

    /** Asks the database. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    @Override
    public List<Work> of(Collection<String> workers) {
        return with(connection -> store.of(connection, workers));
    }

    @Override
    public List<Work> between(String first, String last) {
        return with(connection -> store.between(connection, first, last));
    }

    @Override
    public List<Hours> hoursBetween(String first, String last) {
        return with(connection -> HoursStore.between(connection, first, last));
    }

    @Override
    public List<String> workersAfter(String worker, int limit) {
        return with(connection -> store.workersAfter(connection, worker, limit));
    }

    @Override
    public Set<String> workersTouchedBy(Collection<String> codes) {
        return with(connection -> store.workersTouchedBy(connection, codes));
    }

    @Override
    public Map<String, Map<String, Long>> yearlyPay(Collection<String> codes) {
        Map<String, Map<String, Long>> pays = new HashMap<>();
        forms.find(codes).forEach((code, registered) -> pays.put(code, pay(registered.form())));
        return pays;
    }

    private static Map<String, Long> pay(Form form) {
        Map<String, Long> pay = new HashMap<>();
        if (form instanceof UniLav f) {
            pay.put(f.worker().fiscalCode(), pay(f.contract()));
            if (f.secondWorker() != null) {
                pay.put(f.secondWorker().fiscalCode(), pay(f.contract()));
            }
        } else if (form instanceof UniSomm f) {
            pay.put(f.workerCode(), f.assignment() == null ? null : number(f.assignment().pay()));
        } else if (form instanceof UniUrg f) {
            pay.put(f.workerCode(), null);
        } else if (form instanceof VarDatori f && f.change() instanceof Transfer transfer) {
            transfer.sites().stream().flatMap(site -> site.workers().stream()).forEach((MovedWorker w) -> pay.put(w.fiscalCode(), pay(w.contract())));
        }
        return pay;
    }

    private static Long pay(Contract contract) {
        return contract == null ? null : number(contract.pay());
    }

    private static Long number(String digits) {
        return digits == null || !digits.matches("[0-9]{1,9}") ? null : Long.valueOf(digits);
    }

    private <T> T with(Question<T> question) {
        Callable<T> work = () -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return question.ask(connection);
            }
        };
        return kernel.transactions().required(work);
    }
}
