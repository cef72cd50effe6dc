package it.sintesi.careers.application;

import it.sintesi.careers.api.CareerSummary;
import it.sintesi.careers.api.Careers;
import it.sintesi.careers.api.SweepRun;
import it.sintesi.careers.persistence.CareerStore;
import it.sintesi.careers.persistence.RunStore;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;
import java.util.Optional;

/** Tells the figures of the last walk. */
public final class CareerReading implements Careers {

    private final Kernel kernel;
    private final Neighbours others;
    private final CareerStore careers;
    private final RunStore runs;

    public CareerReading(Kernel kernel, Neighbours others, CareerStore careers, RunStore runs) {
        this.kernel = kernel;
        this.others = others;
        this.careers = careers;
        this.runs = runs;
    }

    @Override
    public Optional<CareerSummary> summary(Caller caller, String person) {
        boolean office = caller.isStaff() && !caller.has(Role.SYSTEM);
        kernel.authorisation().require(caller, Permission.STATUS_READ,
                office ? new Subject(null, person, others.offices().officeOn(person, kernel.clock().today()).orElse(null)) : Subject.person(person));
        return kernel.transactions().required(() -> {
            kernel.audit().record(AuditEntry.ok(caller, "careers.read", "person", person, person, "Consultazione della carriera in cifre"));
            return careers.find(person);
        });
    }

    @Override
    public List<CareerSummary> after(String person, int limit) {
        return kernel.transactions().required(() -> careers.after(person, limit));
    }

    @Override
    public Optional<SweepRun> lastRun() {
        return kernel.transactions().required(runs::last);
    }
}
