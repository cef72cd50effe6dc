package it.sintesi.kernel.reference.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleShelfTest {

    private record Sample(RuleInfo info) implements Rule {
    }

    private final List<Rule> installed = new ArrayList<>(List.of(
            sample("1", "IT", "2000-01-01", "2019-12-31"), sample("2", "IT", "2020-01-01", null), sample("10", "IT", "2025-01-01", null),
            sample("2", "03", "2021-01-01", "2021-12-31")));
    private final RuleShelf shelf = new RuleShelf(() -> installed);

    private static Sample sample(String version, String region, String from, String to) {
        return new Sample(new RuleInfo("sample", version, region, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "legge"));
    }

    @ParameterizedTest
    @CsvSource({"IT, 2019-12-31, IT, 1", "IT, 2020-01-01, IT, 2", "IT, 2024-12-31, IT, 2", "IT, 2025-01-01, IT, 10", "03, 2020-12-31, IT, 2",
            "03, 2021-01-01, 03, 2", "03, 2021-12-31, 03, 2", "03, 2022-01-01, IT, 2"})
    void regionThenNationThenHighestVersion(String region, LocalDate day, String picked, String version) {
        RuleInfo info = shelf.pick(Sample.class, "sample", region, day).info();
        assertThat(info.region()).isEqualTo(picked);
        assertThat(info.version()).isEqualTo(version);
    }

    @Test
    void withoutARuleItRefusesAndSaysWhich() {
        assertThatThrownBy(() -> shelf.pick(Sample.class, "sample", "03", LocalDate.parse("1999-12-31"))).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAVAILABLE);
            assertThat(e.getMessage()).contains("sample", "03", "1999-12-31");
        });
        assertThatThrownBy(() -> shelf.pick(Sample.class, "other", "IT", LocalDate.parse("2020-01-01"))).hasMessageContaining("other");
    }

    @Test
    void oneVersionCanBeAskedForAndAllAreListed() {
        assertThat(shelf.find(Sample.class, "sample@1", "IT")).isPresent();
        assertThat(shelf.find(Sample.class, "sample@3", "IT")).isEmpty();
        assertThat(shelf.all()).extracting(RuleInfo::version).containsExactly("2", "1", "2", "10");
        installed.clear();
        assertThat(shelf.all()).isEmpty();
    }
}
