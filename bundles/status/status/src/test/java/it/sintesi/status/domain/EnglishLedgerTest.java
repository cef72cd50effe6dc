package it.sintesi.status.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.status.api.StatusPeriod;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of a ledger can be told in English, with the days and the figures of the Italian. */
class EnglishLedgerTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern FIGURE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}|\\d+(\\.\\d{3})*");
    private static final Properties ENGLISH = english();

    static Stream<String> lives() throws IOException {
        return EngineTest.lives().map(life -> life.get()[1].toString());
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_the_cases_of_the_law_say(String life) {
        Ledger ledger = Lives.ENGINE.ledger(Lives.facts(life));
        assertThat(ledger.periods()).allSatisfy(EnglishLedgerTest::saysTheSame);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_generated_lives_say(long seed) {
        Ledger ledger = Lives.ENGINE.ledger(RandomLife.of(new Random(seed)).facts());
        assertThat(ledger.periods()).allSatisfy(EnglishLedgerTest::saysTheSame);
    }

    private static void saysTheSame(StatusPeriod period) {
        assertThat(figures(told(period.events()))).as(period.event()).isEqualTo(figures(period.event()));
        assertThat(figures(told(period.told()))).as(period.reason()).isEqualTo(figures(period.reason()));
    }

    private static String told(List<Phrase> phrases) {
        assertThat(phrases).isNotEmpty().allSatisfy(phrase -> assertThat(ENGLISH).containsKey(phrase.key()));
        return phrases.stream().map(phrase -> PLACE.matcher(ENGLISH.getProperty(phrase.key())).replaceAll(place -> phrase.values().get(Integer.parseInt(place.group(1)))))
                .collect(Collectors.joining(" "));
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties english() {
        Properties all = new Properties();
        try {
            for (URL file : Collections.list(EnglishLedgerTest.class.getClassLoader().getResources("explanations/en.properties"))) {
                try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(in);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }
}
