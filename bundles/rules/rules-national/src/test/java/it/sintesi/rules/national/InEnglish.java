package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Phrase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the phrases of a rule say in English, compared with the Italian. */
final class InEnglish {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern FIGURE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}|\\d+([.,]\\d+)*");
    private static final Properties TEXTS = texts();

    private InEnglish() {
    }

    /** The phrases can be told, with the same days and figures as the Italian. */
    static void saysTheSame(List<Phrase> phrases, String italian) {
        assertThat(phrases).as(italian).isNotEmpty().allSatisfy(phrase -> assertThat(TEXTS).containsKey(phrase.key()));
        String english = phrases.stream().map(phrase -> PLACE.matcher(TEXTS.getProperty(phrase.key())).replaceAll(place -> phrase.values().get(Integer.parseInt(place.group(1)))))
                .collect(Collectors.joining(" "));
        assertThat(figures(english)).as(italian + " / " + english).isEqualTo(figures(italian));
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).map(figure -> figure.replace(',', '.')).sorted().toList();
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(InEnglish.class.getResourceAsStream("/explanations/en.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
