package it.sintesi.demo.lives;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.FiscalCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LivesTest {

    private static final LocalDate TO = LocalDate.of(2026, 11, 23);
    private final Lives lives = new Lives(17_017, 3_000, TO.minusYears(2), TO);

    @Test
    void everyCodeIsRightAndUnique() {
        Set<String> people = new HashSet<>();
        IntStream.range(0, 3_000).mapToObj(lives::person).forEach(person -> {
            FiscalCode code = FiscalCode.parse(person.code()).orElseThrow();
            assertThat(code.matchesSurname(person.person().surname()) && code.matchesName(person.person().name()) && code.matchesBirthDate(person.person().birthDate())
                    && code.matchesSex(person.person().sex()) && code.matchesBirthPlace(person.person().birthPlace())).as(person.code()).isTrue();
            people.add(person.code());
        });
        assertThat(people).hasSize(3_000);
        List<String> companies = lives.employers().stream().map(LifeEmployer::code).toList();
        assertThat(companies).doesNotHaveDuplicates().allMatch(FiscalCode::validOfAnyone);
        assertThat(lives.employers().stream().map(employer -> employer.town().code()).distinct().count()).isGreaterThan(60);
    }

    @Test
    void aHundredAndFiftyThousandPeopleHaveDifferentCodes() {
        Lives large = new Lives(1, 150_000, TO.minusYears(10), TO);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 150_000; i++) {
            codes.add(large.person(i).code());
        }
        assertThat(codes).hasSize(150_000);
    }

    @Test
    void companiesThatEverybodyKnowsKeepTheirCodesAndTheirConsultant() {
        assertThat(lives.fixed(0).code()).isEqualTo("99000010175");
        assertThat(lives.fixed(0).name()).isEqualTo("Officine Esempio Srl");
        for (int number : new int[] {0, 10, 30, 40}) {
            assertThat(lives.fixed(number).intermediary().account()).as("company %s", number).isEqualTo("studio");
        }
        assertThat(lives.fixed(20).intermediary()).isNull();
        assertThat(lives.fixed(10).code()).startsWith("9900110017");
        assertThat(new Lives(5, 90_000, TO.minusYears(10), TO).fixed(41).code()).isEqualTo(lives.fixed(41).code());
    }

    @Test
    void sizesFollowZipfAndAgenciesSendMost() {
        Map<String, Integer> hired = new HashMap<>();
        Set<String> agencies = new HashSet<>();
        lives.employers().stream().filter(LifeEmployer::agency).forEach(agency -> agencies.add(agency.code()));
        for (int i = 0; i < 3_000; i++) {
            lives.life(i).jobs().forEach(job -> hired.merge(job.first().employer().code(), 1, Integer::sum));
        }
        int byAgencies = hired.entrySet().stream().filter(entry -> agencies.contains(entry.getKey())).mapToInt(Map.Entry::getValue).sum();
        int all = hired.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(byAgencies * 100 / all).isBetween(12, 30);
        List<Integer> companies = hired.entrySet().stream().filter(entry -> !agencies.contains(entry.getKey())).map(Map.Entry::getValue).sorted((a, b) -> b - a).toList();
        int largest = companies.stream().limit(companies.size() / 10).mapToInt(Integer::intValue).sum();
        assertThat(largest * 100 / companies.stream().mapToInt(Integer::intValue).sum()).as("the largest tenth").isGreaterThan(28);
    }

    @Test
    void jobsOfALifeFollowEachOtherAndOnlyPlantedOnesOverlap() {
        for (int i = 0; i < 1_000; i++) {
            Life life = lives.life(i);
            long planted = life.jobs().stream().filter(job -> job.first().number() >= 800).count();
            List<Employment> ordinary = life.jobs().subList(0, life.jobs().size() - (int) planted);
            for (int j = 1; j < ordinary.size(); j++) {
                assertThat(ordinary.get(j).start()).isAfter(ordinary.get(j - 1).end());
            }
            assertThat(life.tellings().stream().map(Telling::key)).doesNotHaveDuplicates();
            assertThat(life.services()).allMatch(event -> !event.day().isBefore(lives.from()) && event.day().isBefore(TO));
        }
    }

    @Test
    void everyFaultIsPlantedAndOnlyThoseAreLate() {
        Set<Fault> seen = new TreeSet<>();
        Set<String> late = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            Life life = lives.life(i);
            life.truths().forEach(truth -> {
                seen.add(truth.fault());
                if (truth.fault() == Fault.LATE_START) {
                    late.add(truth.key());
                }
            });
            for (Telling telling : life.tellings()) {
                boolean start = telling.event().kind() == JobEvent.Kind.START && telling.manner() == Telling.Manner.ORDINARY;
                if (start && !telling.event().after().employer().patient()) {
                    assertThat(!telling.sentAt().toLocalDate().isBefore(telling.event().day())).as(telling.key()).isEqualTo(late.contains(telling.key()));
                }
            }
        }
        assertThat(seen).containsExactly(Fault.values());
    }

    @Test
    void aDeclarationComesAfterAJobAndAPactAfterADeclaration() {
        int pacts = 0;
        for (int i = 0; i < 2_000; i++) {
            boolean declared = false;
            for (ServiceEvent event : lives.life(i).services()) {
                declared |= event.kind() == ServiceEvent.Kind.DID;
                assertThat(declared).as("%s %s", event.person(), event.kind()).isTrue();
                pacts += event.kind() == ServiceEvent.Kind.PACT ? 1 : 0;
            }
        }
        assertThat(pacts).isGreaterThan(100);
    }
}
