package it.sintesi.registry.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** What the register brings to the web: files of people and companies, mandates, transfers, hours. */
public final class RegistryArea implements WebArea {

    private final List<Rooms> rooms;
    private final FileServices files;
    private final MandateDesk desk;
    private final Names names;

    public RegistryArea(Companies companies, MandateDesk desk, Communications communications, Authorisation authorisation, CodeLists lists, CertifiedClock clock, FileServices files) {
        this.files = files;
        this.desk = desk;
        this.names = new Names(lists);
        rooms = List.of(new PersonFilePages(files, names), new HistoryPages(files, names), new MergePages(files), new TransferPages(files), new HoursPages(files),
                new CompanyFilePages(files, names), new CompanyPages(companies, desk, communications, authorisation, clock, names), new StaffPages(communications, clock, names),
                new CompanyMandatePages(desk, clock), new MandatePages(desk, clock), new MandateConsolePages(desk, clock));
    }

    @Override
    public String id() {
        return "registry";
    }

    @Override
    public List<MenuEntry> menu() {
        return rooms.stream().flatMap(room -> room.menu().stream()).toList();
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(room -> room.pages().stream()).toList();
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new FileSection(files, names));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new TransferWork(files), new MandateWork(desk));
    }
}
