package it.sintesi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.api.Sources.SentFile;
import it.sintesi.observatory.sources.domain.Layouts;
import it.sintesi.observatory.sources.domain.SourceReader;
import it.sintesi.observatory.sources.domain.Territory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleFilesTest {

    private static final Territory BRESCIA = new Territory() {
        @Override
        public Optional<String> municipality(String text) {
            return Optional.empty();
        }

        @Override
        public boolean province(String text) {
            return text.equals("BS");
        }

        @Override
        public boolean section(String letter) {
            return letter.matches("[A-U]");
        }
    };

    @Test
    void everyFileIsRightUnderItsLayoutOnEveryDayAndSaysThatItIsInvented() {
        Layouts layouts = new Layouts();
        SourceReader reader = new SourceReader(BRESCIA);
        for (LocalDate day = LocalDate.of(2027, 12, 20); day.isBefore(LocalDate.of(2028, 7, 5)); day = day.plusDays(1)) {
            var files = new SampleFiles(2_000, 160, day).all();
            assertThat(files).extracting(SentFile::source).containsExactly("ISTAT_LABOUR_FORCE", "INPS_SHORT_TIME", "INFOCAMERE", "EXCELSIOR");
            for (SentFile file : files) {
                var reading = reader.read(layouts.of(file.source()).orElseThrow(), file.content(), day);
                assertThat(reading.problems()).as(file.source() + " on " + day).isEmpty();
                assertThat(reading.figures()).hasSizeGreaterThan(10);
                assertThat(file.fileName()).startsWith("dimostrazione-");
                assertThat(file.origin()).startsWith("Dimostrazione: cifre inventate");
                assertThat(file.licence()).contains("inventati");
            }
        }
    }

    @Test
    void theSameProvinceGetsTheSameFiles() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(new SampleFiles(2_000, 160, day).all().get(1).content()).isEqualTo(new SampleFiles(2_000, 160, day).all().get(1).content());
    }

    @Test
    void theReportIsThatOfTheLastHalfYearThatIsOver() {
        assertThat(ObservatoryArea.lastHalf(LocalDate.of(2026, 6, 30))).isEqualTo("2025-S2");
        assertThat(ObservatoryArea.lastHalf(LocalDate.of(2026, 7, 1))).isEqualTo("2026-S1");
        assertThat(ObservatoryArea.lastHalf(LocalDate.of(2026, 12, 31))).isEqualTo("2026-S1");
        assertThat(ObservatoryArea.lastHalf(LocalDate.of(2027, 1, 1))).isEqualTo("2026-S2");
    }
}
