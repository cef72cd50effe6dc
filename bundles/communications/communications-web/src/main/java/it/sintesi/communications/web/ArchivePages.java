package it.sintesi.communications.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The archive: filters, list, export of what is filtered. */
public final class ArchivePages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.COMMUNICATION_READ);
    private static final List<String> COLUMNS = List.of("code", "protocol", "certifiedAt", "form", "event", "state", "employer", "employerName",
            "worker", "workerName", "eventDate", "dueDate", "daysLate", "office", "channel");

    private final Archive archive;
    private final Offices offices;

    public ArchivePages(Archive archive, Offices offices) {
        this.archive = archive;
        this.offices = offices;
    }

    Archive archive() {
        return archive;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("archive", "files", 100, Shell.CONSOLE, "/communications", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/communications", GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/communications/export", GUARD, this::export, caller -> java.util.Optional.empty()));
    }

    private WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", archive.search(request.caller(), ArchiveFilter.read(request), request.page()));
        model.put("query", request.filterQuery());
        model.put("forms", FormKind.values());
        model.put("events", EventKind.values());
        model.put("states", State.values());
        model.put("channels", Channel.values());
        model.put("lateness", ArchiveFilter.Lateness.values());
        model.put("offices", offices.all());
        model.put("officeNames", officeNames());
        return WebResponse.view("archive", model);
    }

    private Map<String, String> officeNames() {
        Map<String, String> names = new HashMap<>();
        offices.all().forEach((Office office) -> names.put(office.id(), office.name()));
        return names;
    }

    private WebResponse export(WebRequest request) {
        CommunicationCriteria criteria = ArchiveFilter.read(request);
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        List<String> titles = COLUMNS.stream().map(c -> request.texts().get("column." + c)).toList();
        return new WebResponse.Table("comunicazioni", format == null ? WebResponse.TableFormat.CSV : format, titles,
                sink -> archive.stream(request.caller(), criteria, row -> sink.accept(cells(row, request.texts()))));
    }

    private static List<?> cells(CommunicationRow row, Texts texts) {
        return java.util.Arrays.asList(row.code(), row.protocol(), row.certifiedAt(), row.form().root(), texts.get("event." + row.event()), texts.get("state." + row.state()),
                row.employer(), row.employerName(), row.worker(), row.workerName(), row.eventDate(), row.dueDate(), row.daysLate(), row.office(),
                texts.get("channel." + row.channel()));
    }
}
