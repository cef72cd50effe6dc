package it.sintesi.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** Languages of the pages: what was chosen, else what the browser prefers, else Italian. */
public final class Languages {

    /** Italian: the language that is complete. */
    static final Locale DEFAULT = Locale.ITALIAN;
    /** Cookie with the language that was chosen. */
    static final String COOKIE = "sintesi-lang";

    /** A language with its own name. Arabic is a sample that covers the shell: the pages of the areas fall back to Italian. */
    public record Language(Locale locale, String name, boolean offered) {

        public String tag() {
            return locale.toLanguageTag();
        }
    }

    static final List<Language> ALL = List.of(new Language(DEFAULT, "Italiano", true), new Language(Locale.ENGLISH, "English", true),
            new Language(Locale.forLanguageTag("ar"), "العربية", false));

    private Languages() {
    }

    static Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(DEFAULT);
    }

    /** The language of a tag, or nothing when there are no texts in it. */
    static Optional<Locale> known(String tag) {
        return ALL.stream().map(Language::locale).filter(locale -> locale.toLanguageTag().equals(tag)).findFirst();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty()
                : Arrays.stream(cookies).filter(c -> c.getName().equals(COOKIE)).findFirst().flatMap(c -> known(c.getValue()));
    }

    // Only languages that are complete are chosen unasked.
    private static Optional<Locale> preferred(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.length() > 500) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), ALL.stream().filter(Language::offered).map(Language::locale).toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Direction of writing, as the attribute {@code dir} has it. */
    static String direction(Locale locale) {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }
}
