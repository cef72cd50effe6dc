package it.sintesi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import it.sintesi.web.api.Texts;

/** Texts out of {@code messages.properties} files; the first that knows a key answers. */
final class MessageTexts implements Texts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<ResourceBundle> bundles;

    private MessageTexts(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** The texts that stand beside a class, then those of the runtime. */
    static MessageTexts beside(Class<?> owner, Locale locale) {
        List<ResourceBundle> bundles = new ArrayList<>();
        for (Class<?> type : List.of(owner, MessageTexts.class)) {
            bundles.add(ResourceBundle.getBundle(type.getPackageName() + ".messages", locale, type.getClassLoader(), NO_FALLBACK));
        }
        return new MessageTexts(bundles);
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
