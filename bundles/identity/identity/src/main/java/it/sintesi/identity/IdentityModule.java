package it.sintesi.identity;

import it.sintesi.identity.application.AccountDesk;
import it.sintesi.identity.application.AccreditationDesk;
import it.sintesi.identity.application.Accrediting;
import it.sintesi.identity.application.Applications;
import it.sintesi.identity.application.Confirmation;
import it.sintesi.identity.application.DigitalIdentity;
import it.sintesi.identity.application.IdentitySettings;
import it.sintesi.identity.application.Kernel;
import it.sintesi.identity.application.Limits;
import it.sintesi.identity.application.Links;
import it.sintesi.identity.application.Mail;
import it.sintesi.identity.application.OwnAccount;
import it.sintesi.identity.application.Recovery;
import it.sintesi.identity.application.Registrations;
import it.sintesi.identity.application.TakeOverRegister;
import it.sintesi.identity.persistence.AccountStepStore;
import it.sintesi.identity.persistence.AccreditationStore;
import it.sintesi.identity.persistence.AttemptStore;
import it.sintesi.identity.persistence.DocumentStore;
import it.sintesi.identity.persistence.LinkStore;
import it.sintesi.identity.persistence.RecoveryStore;
import it.sintesi.identity.persistence.RegistrationStore;
import it.sintesi.identity.persistence.TakeOverStore;
import it.sintesi.identity.web.AccountPages;
import it.sintesi.identity.web.AccreditationPages;
import it.sintesi.identity.web.ApplicationPages;
import it.sintesi.identity.web.ConfirmPages;
import it.sintesi.identity.web.IdentityArea;
import it.sintesi.identity.web.ProfilePages;
import it.sintesi.identity.web.RecoveryPages;
import it.sintesi.identity.web.RegistrationPages;
import it.sintesi.identity.web.TakeOverPages;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.web.api.WebArea;
import java.util.List;
import javax.sql.DataSource;

/** Puts the area together: in the container by Blueprint, in tests by hand. */
public final class IdentityModule {

    private final Registrations registrations;
    private final Recovery recovery;
    private final TakeOverRegister takeOvers;
    private final Confirmation confirmation;
    private final Applications applications;
    private final AccreditationDesk desk;
    private final AccountDesk accounts;
    private final OwnAccount own;
    private final DigitalIdentity digital;
    private final WebArea area;

    /** The area over a database with the schema {@code identities}. */
    public IdentityModule(DataSource dataSource, Kernel kernel, Register register, IdentitySettings settings) {
        Sql sql = new Sql(dataSource);
        Links links = new Links(new LinkStore(sql), kernel.clock());
        Limits limits = new Limits(kernel, new AttemptStore(sql), settings);
        AccreditationStore accreditations = new AccreditationStore(sql);
        DocumentStore documents = new DocumentStore(sql);
        RegistrationStore requests = new RegistrationStore(sql);
        Accrediting accrediting = new Accrediting(kernel, accreditations, register.companies(), register.offices());
        desk = new AccreditationDesk(kernel, accreditations, documents, accrediting);
        confirmation = new Confirmation(kernel, requests, links, limits, accrediting);
        applications = new Applications(kernel, accreditations, documents, accrediting);
        registrations = new Registrations(kernel, requests, links, limits);
        recovery = new Recovery(kernel, new RecoveryStore(sql), links, limits);
        takeOvers = new TakeOverRegister(kernel, new TakeOverStore(sql), register.people());
        AccountStepStore steps = new AccountStepStore(sql);
        accounts = new AccountDesk(kernel, steps, recovery, register.offices());
        digital = new DigitalIdentity(kernel, accreditations, steps, accrediting, recovery);
        own = new OwnAccount(kernel, links, limits, accreditations, recovery);
        area = new IdentityArea(List.of(new RegistrationPages(registrations), new ConfirmPages(confirmation), new RecoveryPages(recovery),
                new ApplicationPages(applications), new AccreditationPages(desk, register.offices()),
                new AccountPages(accounts, register.offices(), kernel.clock()), new TakeOverPages(takeOvers, kernel.clock()), new ProfilePages(own)), desk);
    }

    public Registrations registrations() {
        return registrations;
    }

    public Recovery recovery() {
        return recovery;
    }

    public TakeOverRegister takeOvers() {
        return takeOvers;
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    public Applications applications() {
        return applications;
    }

    public AccreditationDesk desk() {
        return desk;
    }

    public AccountDesk accounts() {
        return accounts;
    }

    public OwnAccount own() {
        return own;
    }

    public DigitalIdentity digital() {
        return digital;
    }

    public WebArea area() {
        return area;
    }

    /** The words of the messages. */
    public Mail mail() {
        return new Mail();
    }
}
