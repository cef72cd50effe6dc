package it.sintesi.demo;

import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.status.api.CertificateDesk;
import it.sintesi.status.api.Statuses;

/** Who rests on an old communication that will turn out to be wrong asks for a certificate with each confirmation of availability. */
final class StatusArea implements Area {

    /** Dismissed more than two years ago, as the works told; registered ever since. */
    static final String OLD_MISTAKE = "OLD_MISTAKE";
    private static final Caller SYSTEM = Caller.system("Provincia dimostrativa");

    private final Statuses statuses;
    private final CertificateDesk certificates;
    private final Desk people;

    StatusArea(Statuses statuses, CertificateDesk certificates, Desk people) {
        this.statuses = statuses;
        this.certificates = certificates;
        this.people = people;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public void prepare(String anybody) {
        statuses.ledger(SYSTEM, anybody);
    }

    @Override
    public boolean happen(ServiceEvent event) {
        if (event.kind() != ServiceEvent.Kind.CONFIRMATION || !OLD_MISTAKE.equals(people.directory().scene(event.code()))) {
            return false;
        }
        certificates.certifyStatus(people.citizen(event.code()), event.code());
        return true;
    }
}
