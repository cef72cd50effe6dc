package it.sintesi.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.Told;

/** Texts out of {@code messages.properties} files in one language; the first that knows a key answers. */
final class MessageTexts implements Texts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<ResourceBundle> bundles;
    private final Class<?> owner;
    private final Locale locale;
    private final Map<Locale, MessageTexts> siblings;
    private final Explanations explanations;

    private MessageTexts(Class<?> owner, Locale locale, Map<Locale, MessageTexts> siblings, Explanations explanations) {
        this.owner = owner;
        this.locale = locale;
        this.siblings = siblings;
        this.explanations = explanations;
        this.bundles = Stream.of(owner, MessageTexts.class)
                .map(type -> ResourceBundle.getBundle(type.getPackageName() + ".messages", locale, type.getClassLoader(), NO_FALLBACK)).toList();
    }

    /** The texts that stand beside a class, then those of the runtime. */
    static MessageTexts beside(Class<?> owner, Locale locale, Explanations explanations) {
        return new MessageTexts(owner, locale, new ConcurrentHashMap<>(), explanations).in(locale);
    }

    /** The same texts in another language. */
    MessageTexts in(Locale other) {
        return siblings.computeIfAbsent(other, language -> language.equals(locale) ? this : new MessageTexts(owner, language, siblings, explanations));
    }

    /** The same language as other texts; Italian when they are not of this runtime. */
    @Override
    public MessageTexts like(Texts others) {
        return in(others instanceof MessageTexts known ? known.locale : Languages.DEFAULT);
    }

    Locale locale() {
        return locale;
    }

    /** Language in which the texts of the owner really are: that of the file that was found, Italian for the one without a suffix. */
    Locale found() {
        Locale file = bundles.get(0).getLocale();
        return file.equals(Locale.ROOT) ? Languages.DEFAULT : file;
    }

    @Override
    public String get(String key, Object... arguments) {
        String text = find(key);
        if (text == null) {
            return "?" + key + "?";
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    @Override
    public Told told(List<Phrase> phrases, String italian) {
        String text = italian.isEmpty() ? null : explanations.told(phrases, locale);
        return new Told(text == null ? italian : text, text == null);
    }

    /** The text of a key, or null. */
    String find(String key) {
        for (ResourceBundle bundle : bundles) {
            try {
                return bundle.getString(key);
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return null;
    }
}
