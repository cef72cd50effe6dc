package it.sintesi.observatory.web.ask;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final Periods.Span USUAL = new Periods.Span(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));

    private static Asked read(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            parameters.computeIfAbsent(pair[0], k -> new ArrayList<>()).add(URLDecoder.decode(pair.length == 2 ? pair[1] : "", StandardCharsets.UTF_8));
        }
        return AskedParser.parse(new WebRequest(Caller.ANONYMOUS, Shell.PORTAL, "GET", "/", Map.of(), parameters, Map.of(), (key, arguments) -> key), USUAL);
    }

    @Test
    void every_question_comes_back_from_its_address() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            List<Dimension> dimensions = new ArrayList<>(random.nextBoolean() ? List.of(Dimension.QUARTER) : List.of());
            if (random.nextBoolean()) {
                dimensions.add(Dimension.SEX);
            }
            Question question = new Question(List.of(Measure.values()[random.nextInt(Measure.values().length)]), dimensions,
                    random.nextBoolean() ? Map.of(Dimension.CITIZENSHIP, Set.of("000", "a b&c=d", "è")) : Map.of(), LocalDate.of(2020 + random.nextInt(4), 1, 1),
                    LocalDate.of(2024 + random.nextInt(3), 2, 28), Question.View.values()[random.nextInt(2)], Question.Counting.values()[random.nextInt(2)]);
            Show show = Show.values()[random.nextInt(Show.values().length)];
            boolean compare = random.nextBoolean();
            Asked back = read(Address.of(question, compare, show));
            assertThat(back.problems()).isEmpty();
            assertThat(back.question()).isEqualTo(question);
            assertThat(back.show()).isEqualTo(show);
            assertThat(back.compare()).isEqualTo(compare);
        }
    }

    @Test
    void no_address_breaks_the_reader() {
        Random random = new Random(7);
        String letters = "m=&by.where%<>'\"\\;step0-9fromtoMONTH\u0000é,";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int c = random.nextInt(60); c >= 0; c--) {
                query.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(read(query.toString().replace("%", "")).question().measures()).isNotEmpty();
        }
    }
}
