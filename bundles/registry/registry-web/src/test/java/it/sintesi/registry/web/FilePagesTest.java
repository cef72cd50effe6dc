package it.sintesi.registry.web;

import static it.sintesi.registry.web.FakeFiles.PERSON;
import static it.sintesi.registry.web.FakeFiles.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Licence;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PrivacyChoice;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Transfer;
import it.sintesi.web.WebHarness;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePagesTest {

    private final District district = new District(true);
    private final WebHarness web = new WebHarness(district).with(district.area());
    private final Sessions.Session operator = web.session(new Caller("operatore", "Operatore", Set.of(Role.OPERATOR), "cpi-brescia", null, null));
    private final Sessions.Session other = web.session(new Caller("operatore2", "Operatore", Set.of(Role.OPERATOR), "cpi-breno", null, null));

    @AfterEach
    void close() {
        web.close();
    }

    private static String where(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/people/" + PERSON + "/file", "/console/people/" + PERSON + "/history", "/console/people/" + PERSON + "/history?day=2026-01-01",
        "/console/people/" + PERSON + "/history?day=2019-01-01&field=domicile", "/console/people/" + PERSON + "/merge", "/console/people/" + PERSON + "/transfer",
        "/console/transfers", "/console/offices", "/console/offices/cpi-brescia/hours", "/console/companies/" + District.COMPANY + "/file",
        "/console/companies/" + District.COMPANY + "/history?day=2026-01-01"})
    void every_page_renders_and_prints_no_foreign_markup(String path) {
        district.files.moves.ask(other.caller(), PERSON, "cpi-breno", Transfer.Cause.OFFICE, "Motivo " + District.XSS);
        district.files.moves.merging.merge(operator.caller(), "99000020174", PERSON, "Motivo " + District.XSS);
        HttpResponse<String> page = web.get(operator, path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
    }

    @Test
    void the_file_is_read_from_its_form_with_names_of_places_and_rows() {
        String form = web.get(operator, "/console/people/" + PERSON + "/file").body();
        assertThat(form).contains("Il permesso è scaduto.", "Brescia (B157)", "Cambiato 1 volte", "/history?field=domicile", "Fonte: UNILAV")
                // Codes that no list offers any more stay chosen, so that saving does not lose them.
                .contains("<option value=\"000\" selected>", "<option value=\"30\" selected>", "<option value=\"50CUK\" selected>");
        Map<String, String> typed = new HashMap<>(Map.of("surname", "Rossi", "name", "Mario", "birthPlace", "Brescia (B157)", "domicile.municipality", "b157", "domicile.street", "Via Uno 1",
                "study.0.level", "30", "study.0.year", "1999", "language.1.code", "en", "language.1.level", "B1", "licence.0.kind", "B"));
        typed.put("privacy.NEWS", "N");
        typed.put("permit.kind", "1");
        typed.put("permit.expiry", "2027-01-01");
        assertThat(where(web.post(operator, "/console/people/" + PERSON + "/file", typed))).isEqualTo("303 /console/people/" + PERSON + "/file?notice=file.saved");
        PersonFile saved = district.files.saved.get(0);
        assertThat(saved.person().birthPlace()).isEqualTo("B157");
        assertThat(saved.person().domicile().municipality()).isEqualTo("B157");
        assertThat(saved.studies()).singleElement().satisfies(s -> assertThat(s.year()).isEqualTo(1999));
        assertThat(saved.languages()).containsExactly(new SpokenLanguage("en", SpokenLanguage.Level.B1));
        assertThat(saved.licences()).containsExactly(new Licence(Licence.Kind.B, null));
        assertThat(saved.privacy()).isEqualTo(Map.of(PrivacyChoice.NEWS, false));
        assertThat(saved.permit().expiry()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(saved.residence()).isNull();
        HttpResponse<String> refused = web.post(operator, "/console/people/" + PERSON + "/file", Map.of("name", "Solo il nome"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Manca il cognome.", "value=\"Solo il nome\"");
        assertThat(web.post(operator, "/console/people/" + PERSON + "/file", Map.of("surname", "x", "study.0.year", "99")).body()).contains("AN-036");
        assertThat(web.post(operator, "/console/people/" + PERSON + "/file", Map.of("surname", "x", "language.0.code", "en")).body()).contains("AN-037");
    }

    @Test
    void the_history_is_told_in_words_and_filtered() {
        String all = web.get(operator, "/console/people/" + PERSON + "/history").body();
        assertThat(all).contains("4 cambiamenti", "Via Lunga", "Madrelingua", "fino al 01/01/2026", "rinnovo chiesto il 01/02/2026", "Offerte e notizie per posta elettronica o telefono: No",
                "Ufficio competente nel tempo", "per trasferimento", "Nessun ufficio della provincia");
        assertThat(web.get(operator, "/console/people/" + PERSON + "/history?field=languages").body()).contains("1 cambiamenti");
        assertThat(web.get(operator, "/console/people/" + PERSON + "/history?day=2019-01-01").body()).contains("non sapeva ancora nulla");
        assertThat(web.get(web.session(District.CITIZEN), "/console/people/" + PERSON + "/history").statusCode()).isEqualTo(403);
    }

    @Test
    void entries_are_merged_and_parted_with_reasons() {
        String address = "/console/people/" + PERSON + "/merge";
        HttpResponse<String> wrong = web.post(operator, address, Map.of("former", "99000020174", "reason", "breve"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("AN-025", "value=\"99000020174\"", ">breve</textarea>");
        assertThat(where(web.post(operator, address, Map.of("former", "99000020174", "reason", "Stessa persona")))).isEqualTo("303 " + address + "?notice=merge.done");
        assertThat(web.get(operator, address).body()).contains("1 unioni", "2026/0000001", "Separa le schede");
        assertThat(where(web.post(operator, address + "/m1/part", Map.of("reason", "Sono due persone")))).isEqualTo("303 " + address + "?notice=merge.parted");
        assertThat(web.get(operator, address).body()).contains("2026/0000002", "Sono due persone");
    }

    @Test
    void a_transfer_is_asked_by_one_office_and_answered_by_the_other() {
        String address = "/console/people/" + STRANGER + "/transfer";
        String foreign = web.get(operator, address).body();
        assertThat(foreign).contains("Chiedere il trasferimento", "Ufficio cpi-brescia").doesNotContain("Trasferimenti della persona");
        assertThat(web.post(operator, address, Map.of()).statusCode()).isEqualTo(422);
        Transfer asked = district.files.moves.ask(other.caller(), PERSON, "cpi-brescia", Transfer.Cause.MOVE, "Ha cambiato domicilio");
        assertThat(web.get(other, "/console/transfers").body()).contains("1 richieste", "termine da confermare", "Accetta e trasferisci");
        assertThat(web.get(operator, "/console/transfers").body()).contains("Ritira la richiesta").doesNotContain("Accetta e trasferisci");
        assertThat(district.area().works().get(0).open(other.caller(), (key, arguments) -> key, 10)).singleElement().satisfies(work -> {
            assertThat(work.title()).isEqualTo("work.transfer.answer");
            assertThat(work.due()).isEqualTo(LocalDate.of(2026, 12, 23));
            assertThat(work.office()).isEqualTo("cpi-breno");
        });
        assertThat(web.post(other, "/console/transfers/" + asked.id() + "/refuse", Map.of()).body()).contains("AN-025");
        assertThat(where(web.post(other, "/console/transfers/" + asked.id() + "/accept", Map.of("note", "Bene")))).isEqualTo("303 /console/transfers?notice=transfer.accepted");
        assertThat(web.get(operator, "/console/people/" + PERSON + "/transfer").body()).contains("Accettato", "2026/0000009");
        assertThat(web.download(operator, "/console/transfers/" + asked.id() + "/document")).startsWith('%', 'P');
    }

    @Test
    void hours_are_typed_as_people_write_them() {
        String address = "/console/offices/cpi-brescia";
        assertThat(web.get(operator, address + "/hours").body()).contains("non sono noti gli orari");
        assertThat(web.post(operator, address + "/hours", Map.of("from", "2026-11-23", "day1", "9-12")).body()).contains("AN-062", "value=\"9-12\"");
        assertThat(web.post(operator, address + "/hours", Map.of("from", "2026-11-23", "day1", "25:00-26:00")).body()).contains("AN-062");
        assertThat(web.post(operator, address + "/hours", Map.of("day1", "9:00-12:30")).body()).contains("AN-061");
        assertThat(where(web.post(operator, address + "/hours", Map.of("from", "2026-11-23", "day1", "9:00-12:30, 14.00 - 16.00")))).isEqualTo("303 " + address + "/hours?notice=hours.saved");
        assertThat(district.files.moves.weeks.get(0).days().get(DayOfWeek.MONDAY)).hasSize(2);
        assertThat(web.get(operator, address + "/hours").body()).contains("5 ore alla settimana", "meno delle 30 ore", "value=\"09:00-12:30 14:00-16:00\"");
        assertThat(where(web.post(operator, address + "/closures", Map.of("first", "2026-12-24", "last", "2026-12-26", "reason", "Chiusura di Natale")))).endsWith("hours.closed");
        assertThat(web.get(operator, address + "/hours").body()).contains("Chiusura di Natale", "1 chiusure");
        assertThat(where(web.post(operator, address + "/closures/c1/reopen", Map.of()))).endsWith("hours.reopened");
        assertThat(web.get(operator, "/console/offices/cpi-breno/hours").statusCode()).isEqualTo(403);
        assertThat(web.get(operator, "/console/offices").body()).contains("1 uffici");
    }

    @Test
    void a_company_is_completed_and_its_section_leads_there() {
        String address = "/console/companies/" + District.COMPANY + "/file";
        assertThat(web.post(operator, address, Map.of("name", "Officine", "staff", "dodici")).body()).contains("AN-039");
        assertThat(where(web.post(operator, address, Map.of("name", "Officine", "staff", "15", "representative.0.name", "Bianchi Anna", "representative.0.role", "Titolare"))))
                .isEqualTo("303 " + address + "?notice=file.saved");
        assertThat(district.files.companies.get(0).staff()).isEqualTo(15);
        assertThat(district.files.companies.get(0).company().seats()).hasSize(1);
        assertThat(district.files.companies.get(0).representatives()).hasSize(1);
    }

    @Test
    void the_section_on_the_page_of_a_person_shows_more_and_offers_the_rooms() {
        var section = district.area().sections().get(0);
        Subject person = new Subject(null, PERSON, "cpi-brescia");
        assertThat(section.lines(operator.caller(), person, (key, arguments) -> key, 50)).extracting(line -> line.title())
                .containsExactly("file.warning", "field.residence", "field.studies", "field.languages", "field.licences", "field.permit", "field.privacy");
        assertThat(section.actions(operator.caller(), person, (key, arguments) -> key)).extracting(action -> action.path())
                .containsExactly("/people/" + PERSON + "/file", "/people/" + PERSON + "/history", "/people/" + PERSON + "/merge", "/people/" + PERSON + "/transfer");
        assertThat(section.actions(operator.caller(), Subject.company(District.COMPANY), (key, arguments) -> key)).hasSize(2);
    }
}
