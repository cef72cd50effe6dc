package it.sintesi.kernel.notifications.web;

import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.notifications.application.Channels;
import it.sintesi.kernel.notifications.application.Preferences;
import it.sintesi.kernel.notifications.application.TemplateCatalogue;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which messages also leave the in-box, and through which channel. */
public final class PreferencePages implements Room {

    private static final String HOME = "/profilo/notifiche";

    /** A kind of message as the form shows it. */
    public record Line(String id, String title, boolean mandatory, boolean wanted) {
    }

    private final Preferences preferences;
    private final TemplateCatalogue templates;
    private final Channels channels;

    public PreferencePages(Preferences preferences, TemplateCatalogue templates, Channels channels) {
        this.preferences = preferences;
        this.templates = templates;
        this.channels = channels;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return Stream.of(Shell.PORTAL, Shell.CONSOLE).flatMap(shell -> Stream.of(
                WebPage.get(shell, HOME, Guard.LOGGED_IN, this::show),
                WebPage.post(shell, HOME, Guard.LOGGED_IN, this::change))).toList();
    }

    private WebResponse show(WebRequest request) {
        Preferences.Choice choice = preferences.of(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put("choice", choice);
        model.put("templates", templates.all().stream().map(template -> new Line(template.id(), template.title(), template.mandatory(),
                template.mandatory() || !choice.switchedOff().contains(template.id()))).toList());
        model.put("channels", channels.installed());
        return WebResponse.view("preferences", model);
    }

    private WebResponse change(WebRequest request) {
        String channel = request.param("channel");
        Set<String> wanted = Set.copyOf(request.parameters().getOrDefault("template", List.of()));
        preferences.change(request.caller(), wanted, channel == null ? MessageChannel.EMAIL : channel);
        return WebResponse.redirect(HOME, "preferences.changed");
    }
}
