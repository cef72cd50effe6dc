package it.sintesi.reception;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.reception.api.Appointments;
import it.sintesi.reception.api.FrontDesk;
import it.sintesi.reception.api.ReceptionSetup;
import it.sintesi.reception.application.Access;
import it.sintesi.reception.application.AppointmentService;
import it.sintesi.reception.application.Availability;
import it.sintesi.reception.application.BookAppointment;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.ChangeAppointment;
import it.sintesi.reception.application.CloseAppointment;
import it.sintesi.reception.application.Drafts;
import it.sintesi.reception.application.FrontDeskService;
import it.sintesi.reception.application.IcsWriter;
import it.sintesi.reception.application.Kernel;
import it.sintesi.reception.application.Messenger;
import it.sintesi.reception.application.Neighbours;
import it.sintesi.reception.application.Reasons;
import it.sintesi.reception.application.Reminders;
import it.sintesi.reception.application.SensitiveText;
import it.sintesi.reception.application.Setup;
import it.sintesi.reception.application.SetupService;
import it.sintesi.reception.application.Terms;
import it.sintesi.reception.application.Ticker;
import it.sintesi.reception.application.WaitingList;
import it.sintesi.reception.persistence.AgendaStore;
import it.sintesi.reception.persistence.AppointmentStore;
import it.sintesi.reception.persistence.DraftStore;
import it.sintesi.reception.persistence.PlaceStore;
import it.sintesi.reception.persistence.ServiceStore;
import it.sintesi.reception.persistence.WaitingStore;
import it.sintesi.reception.application.Contacts;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.reception.application.Queue;
import it.sintesi.reception.persistence.ContactStore;
import it.sintesi.reception.persistence.DeskStore;
import it.sintesi.reception.persistence.FirstContactStore;
import it.sintesi.reception.persistence.QueueStore;
import it.sintesi.reception.web.AgendaPages;
import it.sintesi.reception.web.AppointmentPages;
import it.sintesi.reception.web.CompanyPages;
import it.sintesi.reception.web.ContactDesk;
import it.sintesi.reception.web.ContactPages;
import it.sintesi.reception.web.DraftPages;
import it.sintesi.reception.web.KioskPages;
import it.sintesi.reception.web.NeedsForm;
import it.sintesi.reception.web.NeedsPages;
import it.sintesi.reception.web.OwnPages;
import it.sintesi.reception.web.QueuePages;
import it.sintesi.reception.web.ReceptionArea;
import it.sintesi.reception.web.SetupPages;
import it.sintesi.reception.web.StepPages;
import it.sintesi.web.api.WebArea;
import java.util.List;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class ReceptionModule implements AutoCloseable {

    private final Setup setup;
    private final BookAppointment book;
    private final ChangeAppointment change;
    private final CloseAppointment close;
    private final BookingReading reading;
    private final WaitingList waiting;
    private final Drafts drafts;
    private final Reminders reminders;
    private final Ticker ticker;
    private final Appointments appointments;
    private final Queue queue;
    private final FirstContact first;
    private final Contacts contacts;
    private final WebArea area;

    public ReceptionModule(Kernel kernel, DataSource dataSource, Neighbours others) {
        Sql sql = new Sql(dataSource);
        Terms terms = new Terms();
        Access access = new Access(kernel, others);
        AgendaStore agendas = new AgendaStore(sql);
        BookAppointment.Stores stores = new BookAppointment.Stores(new ServiceStore(sql), new AppointmentStore(sql, others.codes()), new PlaceStore(sql));
        Availability availability = new Availability(kernel, terms, agendas, stores.places(), others.hours());
        IcsWriter ics = new IcsWriter(kernel.clock());
        Messenger messenger = new Messenger(others, ics);
        SensitiveText sensitive = new SensitiveText(kernel.clock(), others.rules());
        Reasons reasons = new Reasons(kernel.clock(), others.rules());
        setup = new Setup(kernel, stores.services(), agendas);
        book = new BookAppointment(kernel, access, availability, stores, messenger, sensitive);
        waiting = new WaitingList(kernel, terms, access, availability, stores, new WaitingStore(sql, others.codes()), messenger);
        change = new ChangeAppointment(kernel, stores, new ChangeAppointment.Parts(terms, access, availability, book, waiting, messenger));
        close = new CloseAppointment(kernel, access, stores.appointments(), reasons);
        reading = new BookingReading(kernel, access, availability, stores);
        drafts = new Drafts(kernel, new DraftStore(sql), book, sensitive);
        reminders = new Reminders(kernel, terms, stores.appointments(), messenger);
        ticker = new Ticker(kernel.leases(), List.of(reminders::send, waiting::look, drafts::forget));
        appointments = new AppointmentService(kernel, book, reading, close);
        queue = new Queue(kernel, terms, stores.services(), new QueueStore(sql), new DeskStore(sql));
        first = new FirstContact(kernel, others, access, new FirstContactStore(sql, others.codes()), sensitive);
        contacts = new Contacts(kernel, terms, others, new ContactStore(sql, others.codes()), messenger, sensitive);
        NeedsForm needs = new NeedsForm(first, queue, kernel.ids());
        ReceptionArea.PortalRooms portal = new ReceptionArea.PortalRooms(new StepPages(reading, drafts, others.offices(), kernel.clock()),
                new DraftPages(drafts, reading, others.offices()), new OwnPages(reading, change, waiting, new OwnPages.Parts(messenger, ics, terms, kernel.clock())),
                new ContactPages(contacts, others.offices(), kernel.ids()), new KioskPages(queue, others.offices()));
        ReceptionArea.DeskRooms staff = new ReceptionArea.DeskRooms(new QueuePages(queue, kernel.clock()), new AgendaPages(reading, waiting, kernel.clock()),
                new AppointmentPages(reading, book, change, close, new AppointmentPages.Parts(access, reasons, kernel.clock(), kernel.ids())),
                new NeedsPages(first, needs), new CompanyPages(first, kernel.clock(), kernel.ids()), new ContactDesk(contacts, kernel.clock()),
                new SetupPages(setup, kernel.clock()));
        area = new ReceptionArea(portal, staff, new ReceptionArea.Sources(queue, reading, contacts, first, needs));
    }

    public void start() {
        ticker.start();
    }

    @Override
    public void close() {
        ticker.close();
    }

    /** Appointments for other areas. */
    public Appointments appointments() {
        return appointments;
    }

    /** Services and agendas for other areas. */
    public ReceptionSetup receptionSetup() {
        return new SetupService(setup);
    }

    /** Tickets and requests for contact for other areas. */
    public FrontDesk frontDesk() {
        return new FrontDeskService(queue, contacts);
    }

    /** What the area brings to the web. */
    public WebArea area() {
        return area;
    }

    Queue queue() {
        return queue;
    }

    FirstContact first() {
        return first;
    }

    Contacts contacts() {
        return contacts;
    }

    Setup setup() {
        return setup;
    }

    BookAppointment book() {
        return book;
    }

    ChangeAppointment change() {
        return change;
    }

    CloseAppointment closing() {
        return close;
    }

    BookingReading reading() {
        return reading;
    }

    WaitingList waiting() {
        return waiting;
    }

    Drafts drafts() {
        return drafts;
    }

    Reminders reminders() {
        return reminders;
    }
}
