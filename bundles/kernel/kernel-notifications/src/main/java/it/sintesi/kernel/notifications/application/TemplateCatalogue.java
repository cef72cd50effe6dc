package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The templates that areas contribute now, with the words of the installation where it has its own. */
public final class TemplateCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateCatalogue.class);

    private final Iterable<NotificationTemplates> sources;
    private final Path folder;

    /**
     * A catalogue.
     *
     * @param sources what areas contribute at each moment
     * @param folder  folder with files {@code <id>.properties} (UTF-8; keys subject and body) that replace the words of a template; need not exist
     */
    public TemplateCatalogue(Iterable<NotificationTemplates> sources, Path folder) {
        this.sources = sources;
        this.folder = folder;
    }

    /** All templates as their areas wrote them, by title. */
    public List<NotificationTemplate> all() {
        List<NotificationTemplate> all = new java.util.ArrayList<>();
        sources.forEach(source -> all.addAll(source.templates()));
        all.sort(Comparator.comparing(NotificationTemplate::title));
        return all;
    }

    /** A template with the words that are to be used. */
    public Optional<NotificationTemplate> find(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst().map(this::overridden);
    }

    private NotificationTemplate overridden(NotificationTemplate original) {
        Path file = folder.resolve(original.id() + ".properties");
        if (!Files.isRegularFile(file)) {
            return original;
        }
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Template {} cannot be read, the original is used: {}", file, e.toString());
            return original;
        }
        String subject = words.getProperty("subject", original.subject());
        String body = words.getProperty("body", original.body());
        Set<String> unknown = new TreeSet<>(TemplateText.places(subject + body));
        unknown.removeAll(TemplateText.places(original.subject() + original.body()));
        if (!unknown.isEmpty() || subject.isBlank() || body.isBlank()) {
            LOG.warn("Template {} is empty or has places that nobody fills {}, the original is used", file, unknown);
            return original;
        }
        return new NotificationTemplate(original.id(), original.title(), original.mandatory(), subject, body);
    }
}
