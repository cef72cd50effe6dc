package it.sintesi.demo;

import it.sintesi.conditionality.api.SanctionDesk;
import it.sintesi.conditionality.api.SanctionReviews;
import it.sintesi.conditionality.api.Sanctions;
import it.sintesi.did.api.DidDesk;
import it.sintesi.did.api.Dids;
import it.sintesi.guidance.api.InterviewDesk;
import it.sintesi.guidance.api.Interviews;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.observatory.api.Forecasts;
import it.sintesi.observatory.api.Reports;
import it.sintesi.observatory.api.Sources;
import it.sintesi.observatory.api.WarehouseKeeper;
import it.sintesi.pact.api.CompanyPactDesk;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.api.Pacts;
import it.sintesi.reception.api.Appointments;
import it.sintesi.reception.api.FrontDesk;
import it.sintesi.reception.api.ReceptionSetup;
import it.sintesi.registry.api.OfficeHoursDesk;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Transfers;
import it.sintesi.status.api.CertificateDesk;
import it.sintesi.status.api.Statuses;
import java.util.ArrayList;
import java.util.List;

/** Puts the demonstration together from the services of the areas, each of which may be missing. They take part in the order in which they are named. */
public final class ServiceAreas {

    private final Directory directory = new Directory();
    private final Desk desk;
    private final CertifiedClock clock;
    private final Transactions transactions;
    private final List<Area> areas = new ArrayList<>();

    /** Made by Blueprint. */
    public ServiceAreas(Offices offices, CertifiedClock clock, Transactions transactions) {
        this.desk = new Desk(offices, directory);
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Hours, transfers, double entries. @return this, to go on */
    public ServiceAreas offices(OfficeHoursDesk hours, Transfers transfers, People people) {
        areas.add(new OfficeArea(hours, transfers, people, desk, clock));
        return this;
    }

    /** Declarations. @return this, to go on */
    public ServiceAreas did(DidDesk didDesk, Dids dids) {
        areas.add(new DidArea(didDesk, dids, desk));
        return this;
    }

    /** Certificates of the status. @return this, to go on */
    public ServiceAreas status(Statuses statuses, CertificateDesk certificates) {
        areas.add(new StatusArea(statuses, certificates, desk));
        return this;
    }

    /** Appointments, queue, requests for contact. @return this, to go on */
    public ServiceAreas reception(Appointments appointments, ReceptionSetup setup, FrontDesk front) {
        areas.add(new ReceptionArea(appointments, setup, desk, clock));
        areas.add(new FrontArea(front, desk));
        return this;
    }

    /** First interviews. @return this, to go on */
    public ServiceAreas guidance(Interviews interviews, InterviewDesk interviewDesk) {
        areas.add(new InterviewArea(interviews, interviewDesk, desk, transactions));
        return this;
    }

    /** Service pacts. @return this, to go on */
    public ServiceAreas pacts(PactDesk pactDesk, Pacts pacts, CompanyPactDesk companies) {
        areas.add(new PactArea(pactDesk, pacts, desk, transactions, clock));
        areas.add(new CompanyPactArea(companies, desk));
        return this;
    }

    /** Cases of conditionality. @return this, to go on */
    public ServiceAreas conditionality(SanctionDesk sanctionDesk, Sanctions sanctions, SanctionReviews reviews) {
        areas.add(new SanctionArea(sanctionDesk, sanctions, reviews, desk));
        return this;
    }

    /** What an analyst has done in the observatory: last, when all the others have. @return this, to go on */
    public ServiceAreas observatory(WarehouseKeeper warehouse, Sources sources, Forecasts forecasts, Reports reports) {
        areas.add(ObservatoryArea.sources(sources, warehouse, desk, clock));
        areas.add(ObservatoryArea.forecasts(forecasts, desk));
        areas.add(ObservatoryArea.reports(reports, clock));
        return this;
    }

    /** Everything. */
    public DemoParts parts(DemoAccounts accounts, DemoRegister register) {
        return new DemoParts(accounts, register, new Areas(areas), directory);
    }
}
