package it.sintesi.pact.web;

import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebResponse;
import java.util.List;

/** What the office does to a pact: each form of its page. */
public final class PactForms {

    private final DeskPages desk;
    private final PactActs acts;

    public PactForms(DeskPages desk, PactActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    List<WebPage> pages() {
        return acts.names().stream().map(this::form).toList();
    }

    private WebPage form(String name) {
        return WebPage.post(Shell.CONSOLE, Rooms.HOME + "/{id}/" + name, Rooms.OFFICE, request -> {
            String id = Rooms.id(request, "id");
            return Rooms.after(() -> acts.run(name, request, id), WebResponse.redirect(Rooms.HOME + "/" + id, "pact." + name),
                    rejections -> desk.page(request, rejections, name));
        });
    }
}
