package it.sintesi.communications.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Parsed;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules run on messages that the reader could only read in part: each part missing, empty or nonsense in turn. */
class BrokenMessagesTest {
    private static final NationalCatalogue CATALOGUE = new NationalCatalogue("");
    private static final Form WHOLE = Message.sample(Pieces.HIRING).form();
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w-]+)=\"([^\"]*)\"");
    private static final Pattern LEAF = Pattern.compile(">([^<>\\s][^<>]*)<");
    private static final Pattern OPENING = Pattern.compile("<([A-Za-z][\\w-]*)[\\s>]");
    private static final List<String> NONSENSE = List.of("", "Z", "9999-12-31");

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noPartIsTakenForGranted(String name) {
        List<String> variants = variants(Samples.text(name));
        assertThat(variants).hasSizeGreaterThan(40);
        for (String text : variants) {
            Parsed parsed = FormReader.read(text);
            if (parsed.form() != null) {
                check(parsed.form(), Set.of(), text);
            }
        }
    }

    private static void check(Form form, Set<String> badFields, String text) {
        TestFacts facts = new TestFacts().minima();
        TestFacts referring = new TestFacts().previous(form);
        assertThatCode(() -> {
            CATALOGUE.check(form, facts, badFields);
            CATALOGUE.check(form, referring, badFields);
            CATALOGUE.check(WHOLE, referring, badFields);
        }).as(text).doesNotThrowAnyException();
    }

    private static List<String> variants(String text) {
        List<String> variants = new ArrayList<>();
        replaced(text, ATTRIBUTE, 2, variants);
        replaced(text, LEAF, 1, variants);
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            variants.add(text.substring(0, attribute.start()) + text.substring(attribute.end()));
        }
        Matcher element = OPENING.matcher(text);
        while (element.find()) {
            int end = end(text, element);
            variants.add(text.substring(0, element.start()) + text.substring(end));
        }
        return variants;
    }

    private static void replaced(String text, Pattern pattern, int group, List<String> variants) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (String nonsense : NONSENSE) {
                variants.add(text.substring(0, matcher.start(group)) + nonsense + text.substring(matcher.end(group)));
            }
        }
    }

    /** End of the element that begins at the match; no sample nests an element in one of the same name. */
    private static int end(String text, Matcher element) {
        int tag = text.indexOf('>', element.start());
        String closing = "</" + element.group(1) + ">";
        return text.charAt(tag - 1) == '/' ? tag + 1 : text.indexOf(closing, tag) + closing.length();
    }
}
