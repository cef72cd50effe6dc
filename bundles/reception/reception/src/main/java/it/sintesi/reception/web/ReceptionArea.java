package it.sintesi.reception.web;

import it.sintesi.kernel.api.security.Permission;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.Contacts;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.reception.application.Queue;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** What this area brings to the web. */
public final class ReceptionArea implements WebArea {

    private final List<Rooms> rooms;
    private final Sources sources;
    private final ContactDesk desk;

    /** What timelines, sections and figures are made of. */
    public record Sources(Queue queue, BookingReading reading, Contacts contacts, FirstContact first, NeedsForm needs) {
    }

    /** What people book and ask in the portal. */
    public record PortalRooms(StepPages steps, DraftPages drafts, OwnPages own, ContactPages contacts, KioskPages kiosk) {
    }

    /** What the staff does. */
    public record DeskRooms(QueuePages queue, AgendaPages agenda, AppointmentPages appointments, NeedsPages needs, CompanyPages companies, ContactDesk contacts, SetupPages setup) {
    }

    public ReceptionArea(PortalRooms portal, DeskRooms staff, Sources sources) {
        this.rooms = List.of(portal.steps(), portal.drafts(), portal.own(), portal.contacts(), portal.kiosk(), staff.queue(), staff.agenda(), staff.appointments(), staff.needs(),
                staff.companies(), staff.contacts(), staff.setup());
        this.sources = sources;
        this.desk = staff.contacts();
    }

    @Override
    public String id() {
        return "reception";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("appointments", "calendar", 60, Shell.PORTAL, StepPages.HOME, Guard.of(Permission.PERSONAL_AREA_USE)),
                new MenuEntry("reception", "hearing", 162, Shell.CONSOLE, QueuePages.HOME, AgendaPages.GUARD),
                new MenuEntry("agenda", "calendar", 164, Shell.CONSOLE, AgendaPages.HOME, AgendaPages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(r -> r.pages().stream()).toList();
    }

    @Override
    public List<DashboardCard> cards() {
        return List.of(new ReceptionCard(sources.queue(), sources.reading(), sources.contacts()));
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new SubjectAppointments(sources.reading(), sources.needs()), new SubjectFirstContacts(sources.first()));
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new SubjectAppointments(sources.reading(), sources.needs()));
    }

    @Override
    public List<Ribbon> ribbons() {
        return List.of(new SubjectRibbon(sources.reading()));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(desk);
    }
}
