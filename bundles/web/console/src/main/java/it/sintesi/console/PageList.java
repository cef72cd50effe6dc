package it.sintesi.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The list of all pages, for tests that must open each. */
public final class PageList implements Rooms {

    private static final Logger LOG = LoggerFactory.getLogger(PageList.class);

    /** Addresses of the runtime itself, in both shells. */
    private static final List<String> RUNTIME_PAGES = List.of("/login", "/password", "/profilo/sicurezza");
    private static final List<String> RUNTIME_DEEDS = List.of("/lingua", "/profilo/sicurezza/attiva", "/profilo/sicurezza/conferma", "/profilo/sicurezza/codici",
            "/profilo/sicurezza/togli", "/profilo/sicurezza/sessioni");

    private final WebAreas areas;
    private final ObjectMapper json = new ObjectMapper();

    public PageList(WebAreas areas) {
        this.areas = areas;
    }

    /** A page in the list of pages; {@code sample} null when there is nothing to open. */
    public record Listed(String area, Shell shell, String method, String path, String permission, String sample) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/pages.json", Guard.of(Permission.MODULE_MANAGE), this::list, caller -> Optional.empty()));
    }

    private WebResponse list(WebRequest request) throws JsonProcessingException {
        List<Listed> pages = new ArrayList<>();
        for (Shell shell : Shell.values()) {
            RUNTIME_PAGES.forEach(path -> pages.add(new Listed("web", shell, "GET", shell.base() + path, null, shell.base() + path)));
            RUNTIME_DEEDS.forEach(path -> pages.add(new Listed("web", shell, "POST", shell.base() + path, null, null)));
        }
        areas.areas().stream().filter(WebAreas.AreaView::running)
                .forEach(area -> area.area().pages().forEach(page -> pages.add(listed(area, page, request.caller()))));
        return new WebResponse.Download("pages.json", "application/json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(pages));
    }

    private Listed listed(WebAreas.AreaView area, WebPage page, Caller caller) {
        String permission = page.guard().permission() == null ? null : page.guard().permission().name();
        return new Listed(area.id(), page.shell(), page.method(), page.shell().base() + page.path(), permission, sample(area, page, caller));
    }

    /** The list must be whole even when one service cannot find a sample now. */
    private String sample(WebAreas.AreaView area, WebPage page, Caller caller) {
        if (!areas.admits(caller, page.guard())) {
            return null;
        }
        try {
            return page.sample().apply(caller).map(p -> page.shell().base() + p).orElse(null);
        } catch (RuntimeException e) {
            LOG.warn("No sample of page {} of area {}", page.path(), area.id(), e);
            return null;
        }
    }
}
