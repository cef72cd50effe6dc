package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.model.WorkingTime;
import it.sintesi.communications.rules.checks.ContractTraits;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.util.ArrayList;
import java.util.List;

/** One worker who changes employer, with the contract. */
final class MovedView extends View {
    private final VarDatori form;
    private final Transfer transfer;
    private final MovedWorker worker;
    private final ContractTraits traits;

    private MovedView(VarDatori form, Transfer transfer, MovedWorker worker, String place, Facts facts) {
        super(facts, place);
        this.form = form;
        this.transfer = transfer;
        this.worker = worker;
        this.traits = worker.contract() == null ? null : ContractTraits.of(facts, worker.contract().kind());
    }

    /** Workers with their personal data. */
    static List<MovedView> people(VarDatori form, Facts facts) {
        return all(form, facts).stream().filter(view -> view.worker.person() != null).toList();
    }

    /** Workers with their contract. */
    static List<MovedView> contracts(VarDatori form, Facts facts) {
        return all(form, facts).stream().filter(view -> view.worker.contract() != null).toList();
    }

    private static List<MovedView> all(VarDatori form, Facts facts) {
        List<MovedView> views = new ArrayList<>();
        if (form.change() instanceof Transfer transfer) {
            for (int i = 0; i < transfer.sites().size(); i++) {
                List<MovedWorker> workers = transfer.sites().get(i).workers();
                for (int j = 0; j < workers.size(); j++) {
                    views.add(new MovedView(form, transfer, workers.get(j), SeatView.Places.worker(i, j), facts));
                }
            }
        }
        return views;
    }

    VarDatori form() {
        return form;
    }

    Transfer transfer() {
        return transfer;
    }

    MovedWorker worker() {
        return worker;
    }

    /** The worker's code of 16 characters, or null. */
    FiscalCode code() {
        return FiscalCode.parse(worker.fiscalCode()).orElse(null);
    }

    Contract contract() {
        return worker.contract();
    }

    ContractTraits traits() {
        return traits;
    }

    WorkingTime time() {
        return worker.contract().workingTime();
    }

    boolean seasonal() {
        return Boolean.TRUE.equals(contract().seasonal());
    }

    boolean seasonalApprenticeship() {
        return traits.apprenticeship() && (seasonal() || "A.03.14".equals(contract().kind()));
    }
}
