package it.sintesi.web.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** An area for the tests of the runtime. */
public final class SampleArea implements WebArea {

    public final List<String> taken = new ArrayList<>();

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("sample", "file", 100, Shell.CONSOLE, "/sample", Guard.of(Permission.COMMUNICATION_READ)));
    }

    @Override
    public List<WebPage> pages() {
        Guard guard = Guard.of(Permission.COMMUNICATION_READ);
        return List.of(
                WebPage.get(Shell.CONSOLE, "/sample", guard, this::show),
                WebPage.post(Shell.CONSOLE, "/sample", guard, this::take),
                WebPage.post(Shell.CONSOLE, "/sample/only-post", guard, this::take),
                WebPage.get(Shell.CONSOLE, "/sample/secret", Guard.of(Permission.MODULE_MANAGE), r -> WebResponse.view("sample", Map.of("text", "segreto"))),
                WebPage.get(Shell.CONSOLE, "/sample/boom", guard, r -> {
                    throw new IllegalStateException("kaputt");
                }),
                WebPage.get(Shell.CONSOLE, "/sample/rejected", guard, r -> {
                    throw ServiceException.rejected(new Rejection("UL-001", Severity.ERROR, "Campo", "art. 1", "valore <b>", "scrivete altro"));
                }),
                WebPage.get(Shell.CONSOLE, "/sample/file", guard, r -> WebResponse.xml("a\"b\n.xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
                WebPage.get(Shell.PORTAL, "/sample", Guard.PUBLIC, r -> WebResponse.view("sample", Map.of("text", "benvenuti"))));
    }

    private WebResponse show(WebRequest request) {
        request.day("day");
        request.page();
        request.param("shell", Shell.class);
        return WebResponse.view("sample", Map.of("text", request.param("text") == null ? "" : request.param("text")));
    }

    private WebResponse take(WebRequest request) {
        taken.add(request.param("text"));
        return WebResponse.redirect("/sample", "done");
    }
}
