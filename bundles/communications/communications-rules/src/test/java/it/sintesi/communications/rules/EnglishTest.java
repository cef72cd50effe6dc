package it.sintesi.communications.rules;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.rule.RuleDescription;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The English of the catalogue: complete, of these rules only, and with the codes and dates of the Italian. */
class EnglishTest {

    private static final Set<String> SHARED = Set.of("RULE-VALUE", "RULE-DOUBT");
    /** Codes of contracts, of causes and of fields, and numbers: what is the same in every language. */
    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z]\\.)?\\d[\\d.]*\\d\\b|\\b[a-z]+[A-Z]\\w*\\b|\\b[A-Z][a-z]+[A-Z]\\w*\\b");

    private final Properties english = english();
    private final List<RuleDescription> rules = new NationalCatalogue("").rules();

    @Test
    void everyRuleHasItsEnglishAndThereIsNoOther() {
        Set<String> wanted = new TreeSet<>(SHARED);
        rules.forEach(rule -> wanted.addAll(List.of(rule.id(), rule.id() + ".mend")));
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(wanted);
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void codesFieldsAndNumbersAreThoseOfTheItalian() {
        for (RuleDescription rule : rules) {
            assertThat(codes(english.getProperty(rule.id()))).as(rule.id()).isEqualTo(codes(rule.message()));
            assertThat(codes(english.getProperty(rule.id() + ".mend"))).as(rule.id() + ".mend").isEqualTo(codes(rule.mend()));
        }
    }

    private static Set<String> codes(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties english() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(EnglishTest.class.getResourceAsStream("/explanations/en.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
