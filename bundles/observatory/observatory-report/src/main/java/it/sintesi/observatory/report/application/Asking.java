package it.sintesi.observatory.report.application;

import java.util.Optional;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.observatory.report.application.ReportWork.Task;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.persistence.ReportStore;

/** Asks for the report of a half-year: there is one, whoever asks and however many at the same instant. */
final class Asking {

    /**
     * The report of a half-year.
     *
     * @param id    identifier
     * @param fresh true for the first who asked: the work on it is theirs to begin
     */
    record Asked(String id, boolean fresh) {
    }

    private final Kernel kernel;
    private final ReportStore store;

    Asking(Kernel kernel, ReportStore store) {
        this.kernel = kernel;
        this.store = store;
    }

    /** Finds or adds it; refuses a half-year that is not over. */
    Asked ask(Caller caller, HalfYear half) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        if (half == null || !half.to().isBefore(kernel.clock().today())) {
            throw ServiceException.rejected(Rejection.error("REP-HALF", "half", "Il semestre non è ancora finito.", "Scegliete un semestre finito"));
        }
        return there(half).orElseGet(() -> add(caller, half));
    }

    private Asked add(Caller caller, HalfYear half) {
        String id = kernel.ids().next().toString();
        try {
            kernel.transactions().run(() -> {
                store.insert(id, half, Task.GATHER.steps, kernel.clock().now(), caller.displayName());
                kernel.trace(caller, "observatory.report-asked", id, "Rapporto semestrale " + half.code());
            });
            return new Asked(id, true);
        } catch (SqlFailure e) {
            // Somebody asked for the same half-year at the same instant: the report is theirs.
            return there(half).filter(there -> e.isDuplicate()).orElseThrow(() -> e);
        }
    }

    private Optional<Asked> there(HalfYear half) {
        return kernel.transactions().required(() -> store.of(half)).map(report -> new Asked(report.id(), false));
    }
}
