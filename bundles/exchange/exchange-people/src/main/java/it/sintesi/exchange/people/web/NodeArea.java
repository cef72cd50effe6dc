package it.sintesi.exchange.people.web;

import it.sintesi.exchange.people.application.PersonDesk;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page "Nodo nazionale" of a person, and its section on the person's page. */
public final class NodeArea implements WebArea {

    private static final Guard READ = Guard.of(Permission.STATUS_READ);
    private static final Guard MANAGE = Guard.of(Permission.DID_MANAGE);
    private static final String PAGE = "/people/{code}/node";

    private final PersonDesk desk;

    public NodeArea(PersonDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "people-node";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, PAGE, READ, this::show, caller -> desk.somebody(caller).map(person -> "/people/" + person + "/node")),
                WebPage.get(Shell.CONSOLE, PAGE + "/career", READ, this::career, caller -> desk.somebody(caller).map(person -> "/people/" + person + "/node/career")),
                WebPage.get(Shell.CONSOLE, "/node-messages/{reference}", READ, this::message, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, PAGE + "/{reference}/again", MANAGE, this::again), WebPage.post(Shell.CONSOLE, PAGE + "/take-over", MANAGE, this::takeOver));
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new NodeSection());
    }

    private WebResponse show(WebRequest request) {
        PersonDesk.Overview overview = desk.overview(request.caller(), request.variable("code"));
        Map<String, Object> model = new HashMap<>();
        model.put("code", request.variable("code"));
        model.put("messages", overview.messages());
        model.put("mended", overview.mended());
        model.put("policies", overview.policies());
        model.put("record", overview.record());
        return WebResponse.view("node", model);
    }

    /** Where the deliveries lead: to the page of the person whom a message is about. */
    private WebResponse message(WebRequest request) {
        return WebResponse.redirect("/people/" + desk.whom(request.caller(), request.variable("reference")) + "/node");
    }

    private WebResponse career(WebRequest request) {
        PersonDesk.Elsewhere elsewhere = desk.elsewhere(request.caller(), request.variable("code"));
        return WebResponse.view("elsewhere", Map.of("code", request.variable("code"), "rows", elsewhere.career().rows().stream().map(ElsewhereRow::of).toList(), "active", elsewhere.active().relations()));
    }

    private WebResponse again(WebRequest request) {
        desk.again(request.caller(), request.variable("code"), request.variable("reference"));
        return WebResponse.redirect("/people/" + request.variable("code") + "/node", "again.done");
    }

    private WebResponse takeOver(WebRequest request) {
        desk.takeOver(request.caller(), request.variable("code"));
        return WebResponse.redirect("/people/" + request.variable("code") + "/node", "takeover.done");
    }

    /** The latest messages on the person's page. */
    private final class NodeSection implements SubjectSection {

        @Override
        public String title() {
            return "section.node";
        }

        @Override
        public int order() {
            return 700;
        }

        @Override
        public Guard guard() {
            return READ;
        }

        @Override
        public boolean concerns(Subject subject) {
            return subject.personCode() != null;
        }

        @Override
        public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
            String path = "/people/" + subject.personCode() + "/node";
            return desk.overview(caller, subject.personCode()).messages().stream().limit(limit)
                    .map(message -> new Line(texts.get("kind." + message.kind()) + " " + event(message, texts) + ": " + texts.get("state." + message.state()), texts.told(message.answer().phrases(), message.answer().italian()).toString(), path)).toList();
        }

        private String event(NodeMessage message, Texts texts) {
            return message.event().isEmpty() ? "" : texts.get("event." + message.event());
        }
    }
}
