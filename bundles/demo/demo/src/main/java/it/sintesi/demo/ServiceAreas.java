package it.sintesi.demo;

import it.sintesi.did.api.DidDesk;
import it.sintesi.did.api.Dids;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.reception.api.Appointments;
import it.sintesi.reception.api.ReceptionSetup;
import it.sintesi.registry.api.Offices;
import java.util.List;

/** Puts the demonstration together from the services of the areas, each of which may be missing. */
public final class ServiceAreas {

    private final Directory directory = new Directory();
    private final Desk desk;
    private final CertifiedClock clock;
    private DidArea did;
    private ReceptionArea reception;

    /** Made by Blueprint. */
    public ServiceAreas(Offices offices, CertifiedClock clock) {
        this.desk = new Desk(offices, directory);
        this.clock = clock;
    }

    /** Declarations. @return this, to go on */
    public ServiceAreas did(DidDesk didDesk, Dids dids) {
        did = new DidArea(didDesk, dids, desk, clock);
        return this;
    }

    /** Appointments. @return this, to go on */
    public ServiceAreas reception(Appointments appointments, ReceptionSetup setup) {
        reception = new ReceptionArea(appointments, setup, desk, clock);
        return this;
    }

    /** Everything. */
    public DemoParts parts(DemoAccounts accounts, DemoRegister register) {
        return new DemoParts(accounts, register, new Areas(List.of(did, reception)), directory);
    }
}
