package it.sintesi.communications.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The rules that every communication is checked against; public, since whoever sends must know them. */
public final class RulePages implements Rooms {

    private final RuleCatalogue catalogue;

    public RulePages(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("rules", "list", 130, Shell.CONSOLE, "/rules", Guard.of(Permission.CONSOLE_USE)),
                new MenuEntry("rules", "list", 300, Shell.PORTAL, "/regole", Guard.PUBLIC));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/rules", Guard.of(Permission.CONSOLE_USE), this::list),
                WebPage.get(Shell.PORTAL, "/regole", Guard.PUBLIC, this::list));
    }

    private WebResponse list(WebRequest request) {
        FormKind form = request.param("form", FormKind.class);
        Severity severity = request.param("severity", Severity.class);
        String text = request.param("text");
        Map<String, Object> model = new HashMap<>();
        model.put("rules", catalogue.rules().stream().filter(r -> (form == null || r.form() == form) && (severity == null || r.severity() == severity)
                && (text == null || matches(r, text.toLowerCase(Locale.ITALIAN), request.texts()))).toList());
        model.put("total", catalogue.rules().size());
        model.put("version", catalogue.version());
        model.put("forms", FormKind.values());
        model.put("path", request.path());
        return WebResponse.view("rules", model);
    }

    // What is read is searched, and the Italian beside it: it is the text that the law's readers quote.
    private static boolean matches(RuleDescription rule, String text, Texts texts) {
        Phrase says = Phrase.of(rule.id());
        String all = String.join(" ", rule.id(), String.join(" ", rule.fields()), rule.law(), rule.message(), rule.mend(), texts.told(List.of(says), rule.message()).text(),
                texts.told(List.of(says.mend()), rule.mend()).text());
        return all.toLowerCase(Locale.ITALIAN).contains(text);
    }
}
