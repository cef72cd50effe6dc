package it.sintesi.communications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WorkSource;

/** What the communications tell the rooms of the console that bring the areas together. */
class ConsoleSourcesTest {

    private static final Texts TEXTS = (key, arguments) -> key + List.of(arguments);

    private final Province province = new Province(true);
    private final CommunicationsArea area = province.area();
    private final Caller caller = Caller.system("test");

    @Test
    void a_code_or_protocol_leads_to_its_page_only_when_it_is_one_communication() {
        SearchProvider archive = area.searches().get(0);
        assertThat(archive.exact(caller, "rossi")).isEmpty();
        assertThat(province.asked).isNull();
        assertThat(archive.exact(caller, "1000012600000001")).as("the stub finds more than one").isEmpty();
        assertThat(province.asked.text()).isEqualTo("1000012600000001");
        province.rows.subList(1, province.rows.size()).clear();
        assertThat(archive.exact(caller, "2026/1")).isEqualTo(Optional.of("/communications/" + province.rows.get(0).code()));
    }

    @Test
    void relations_are_found_by_the_codes_of_both_sides() {
        SearchProvider relations = area.searches().get(1);
        assertThat(relations.search(caller, "rssmra80a41b157x", 5)).extracting(SearchProvider.Hit::path).containsExactly("/relations/rel-1");
        assertThat(relations.search(caller, "01234567890", 5)).hasSize(1);
        assertThat(relations.search(caller, "Rossi", 5)).isEmpty();
    }

    @Test
    void the_timeline_tells_communications_and_findings_up_to_the_limit() {
        List<TimelineSource.Entry> entries = area.timelines().get(0).entries(caller, Subject.person("RSSMRA80A41B157X"), TEXTS, 2);
        assertThat(entries).hasSize(2).extracting(TimelineSource.Entry::path).allMatch(p -> p.startsWith("/communications/"));
        assertThat(entries).extracting(TimelineSource.Entry::title).as("a cancellation is no end of work").allMatch(title -> title.startsWith("timeline."))
                .satisfiesExactly(t -> assertThat(t).startsWith("timeline.communication["), t -> assertThat(t).startsWith("timeline.CANCELLATION["));
        assertThat(entries.get(0).day()).as("a hiring on its day").isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(entries.get(1).day()).as("a cancellation on the day when it was received").isEqualTo(WebHarness.NOW.atZone(CertifiedClock.ZONE).toLocalDate()).isNotEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(entries.get(1).detail()).as("what it cancels, of which day, and what replaced it").contains("timeline.CANCELLATION.of[1000012600000001, 24/11/2026]", "timeline.replaced.RECTIFIED[1000012600000003]");
        assertThat(entries.get(0).detail()).doesNotContain(".of[", "replaced");
        assertThat(province.asked.worker()).isEqualTo("RSSMRA80A41B157X");
        area.timelines().get(0).entries(caller, Subject.company("01234567890"), TEXTS, 1);
        assertThat(province.asked.employer()).isEqualTo("01234567890");
        assertThat(area.timelines().get(1).entries(caller, Subject.company("01234567890"), TEXTS, 5)).hasSize(2);
    }

    @Test
    void open_relations_are_those_of_today() {
        SubjectSection section = area.sections().get(0);
        assertThat(section.lines(caller, Subject.person("RSSMRA80A41B157X"), TEXTS, 5)).extracting(SubjectSection.Line::detail)
                .containsExactly("section.span[07/01/2026, 31/12/2026]");
        assertThat(section.concerns(Subject.NONE)).isFalse();
    }

    @Test
    void findings_are_work_that_is_closed_with_a_note_and_late_communications_are_a_kind_of_their_own() {
        WorkSource findings = area.works().get(0);
        WorkSource late = area.works().get(1);
        assertThat(findings.open(caller, TEXTS, 10)).extracting(WorkSource.Work::id).containsExactly("f-1", "f-2");
        assertThat(findings.find(caller, TEXTS, "f-1")).hasValueSatisfying(w -> assertThat(w.path()).isEqualTo("/communications/1000012600000001"));
        assertThat(findings.find(caller, TEXTS, "f-2")).as("closed").isEmpty();
        assertThat(late.find(caller, TEXTS, "f-1")).as("of another kind").isEmpty();
        assertThat(late.count(caller)).isZero();
        findings.close(caller, "f-1", "In regola");
        assertThat(province.done).containsExactly("close f-1 In regola");
    }
}
