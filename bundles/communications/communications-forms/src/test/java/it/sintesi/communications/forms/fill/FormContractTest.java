package it.sintesi.communications.forms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.forms.Rules;
import it.sintesi.communications.forms.check.FormMessage;
import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.forms.field.FormField;
import it.sintesi.communications.forms.field.FormPlan;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.communications.forms.field.Plans;
import it.sintesi.communications.format.FormFields;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.FormKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Between the fields of the pages and the messages nothing is lost and nothing is added, for every form and event. */
class FormContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** The sender fills in none of these: they follow from who sends and what. */
    private static final Set<String> OF_THE_SENDING = Set.of("codiceComunicazione", "dataInvio", "delegato", "tipoDelegato", "versione", "protocollo", "TipoComunicazione");

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_somebody_fills_in_gives_the_message_and_the_message_gives_it_back(String name) {
        Map<String, String> message = fields(name);
        FormKind kind = Samples.form(name).kind();
        Map<String, String> answers = new LinkedHashMap<>(message);
        Basis.questions(kind, answers);
        answers.put("_underlying", Rework.event(message).name());
        FormPlan plan = Plans.of(kind, FormEvent.RECTIFICATION, answers, true);
        FormState all = new FormState(answers, Rules.LISTS, TODAY);
        // Only what a page asks is filled in, as somebody would who has nothing but the pages.
        Map<String, String> asked = new LinkedHashMap<>();
        answers.forEach((path, value) -> {
            if (path.startsWith("_") || path.startsWith(kind.root() + ".") && OF_THE_SENDING.contains(path.substring(kind.root().length() + 1))) {
                asked.put(path, value);
            }
        });
        plan.steps().forEach(step -> step.visible(all).forEach(field -> asked.put(field.path(), answers.getOrDefault(field.path(), ""))));
        String sent = FormMessage.finished(plan, new FormState(asked, Rules.LISTS, TODAY), Rules.NOW).orElseThrow();
        Map<String, String> back = FormFields.read(sent.getBytes(StandardCharsets.UTF_8));
        assertThat(without(back)).isEqualTo(without(message));
        assertThat(FormReader.read(sent).form().withSending(Samples.form(name).sending())).isEqualTo(Samples.form(name));
        assertThat(Rules.errors(sent)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"unilav-assunzione, EXTENSION, Proroga.dataFineProroga=2027-11-30", "unilav-proroga, EXTENSION, Proroga.dataFineProroga=2028-05-31",
            "unilav-assunzione, END, Cessazione.dataCessazione=2026-12-24;Cessazione.codiceCausa=DI",
            "unilav-proroga, TRANSFORMATION, Trasformazione.codiceTrasformazione=DI;Trasformazione.dataTrasformazione=2026-11-23;Trasformazione.Contratto.TipologiaContrattuale=A.01.00",
            "unilav-assunzione, TRANSFORMATION, Trasformazione.codiceTrasformazione=PP;Trasformazione.dataTrasformazione=2026-11-26;Trasformazione.Contratto.TipoOrario.codice=F",
            "unisomm-inizio, EXTENSION, DatiVariazione.codiceVariazione=2.02;DatiVariazione.DatiProroga.dataFineProroga=2027-06-29",
            "unisomm-proroga, END, DatiVariazione.codiceVariazione=4.02;DatiVariazione.DatiCessazione.dataCessazione=2026-11-24;DatiVariazione.DatiCessazione.codiceCausa=DI",
            "unisomm-inizio, TRANSFORMATION, DatiVariazione.codiceVariazione=3.02;DatiVariazione.DatiTrasformazione.dataTrasformazione=2026-11-26;DatiVariazione.DatiTrasformazione.codiceTrasformazione=PP"})
    void an_event_asks_only_what_changes(String name, FormEvent event, String answers) {
        FormKind kind = Samples.form(name).kind();
        Map<String, String> values = kind == FormKind.UNILAV ? Rework.uniLav(fields(name), event) : Rework.uniSomm(fields(name));
        Basis.questions(kind, values);
        values.put(kind.root() + ".e-mailDelegato", "studio@example.org");
        values.put(kind.root() + ".TipoComunicazione", "01");
        FormPlan plan = Plans.of(kind, event, values, true);
        assertThat(FormMessage.finished(plan, new FormState(values, Rules.LISTS, TODAY), Rules.NOW)).isEmpty();
        Set<String> given = new TreeSet<>();
        for (String answer : answers.split(";")) {
            values.put(answer.split("=")[0], answer.split("=")[1]);
            given.add(answer.split("=")[0]);
        }
        FormState state = new FormState(values, Rules.LISTS, TODAY);
        String sent = FormMessage.finished(plan, state, Rules.NOW).orElseThrow();
        assertThat(Rules.errors(sent)).isEmpty();
        assertThat(Rework.event(FormFields.read(sent.getBytes(StandardCharsets.UTF_8)))).isEqualTo(event);
        List<String> onTheWay = new ArrayList<>();
        plan.steps().stream().filter(step -> !step.carried()).forEach(step -> step.visible(state).forEach(field -> onTheWay.add(field.path())));
        assertThat(onTheWay).containsAll(given);
        if (event != FormEvent.TRANSFORMATION) {
            assertThat(new TreeSet<>(onTheWay)).isEqualTo(given);
        }
    }

    @Test
    void a_new_extension_begins_where_the_last_one_ends() {
        assertThat(Rework.uniLav(fields("unilav-proroga"), FormEvent.EXTENSION)).containsEntry("Proroga.Contratto.dataFine", fields("unilav-proroga").get("Proroga.dataFineProroga"))
                .doesNotContainKey("Proroga.dataFineProroga");
    }

    @Test
    void a_copy_leaves_the_person_and_the_dates_behind() {
        Map<String, String> copy = Rework.again(Rework.uniLav(fields("unilav-assunzione"), FormEvent.START), false);
        assertThat(copy.keySet()).noneMatch(path -> path.startsWith("Lavoratore.") || path.contains(".dataInizio") || path.contains(".dataFine"));
        assertThat(copy).containsEntry("InizioRapporto.Ccnl", "1810").containsEntry("DatoreLavoro.SedeLavoro.Comune", "D918");
        assertThat(Rework.again(Rework.uniLav(fields("unilav-assunzione"), FormEvent.START), true)).containsKey("Lavoratore.AnagraficaCompleta.Cognome");
    }

    @Test
    void every_field_is_one_of_the_form_and_every_form_has_all_its_events() {
        List<String> wrong = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            for (FormEvent event : Plans.events(kind)) {
                for (FormStep step : Plans.of(kind, event, Map.of("_change", "TRANSFER"), false).steps()) {
                    for (FormField field : step.groups().stream().flatMap(group -> group.fields().stream()).toList()) {
                        if (!field.own() && FormFields.type(kind, field.path()).isEmpty()) {
                            wrong.add(kind + " " + event + " " + field.path());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> fields(String name) {
        return FormFields.read(Samples.text(name).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> without(Map<String, String> fields) {
        return Rework.keep(fields, path -> OF_THE_SENDING.stream().noneMatch(path::endsWith) && !path.endsWith("assunzioneForzaMaggiore"));
    }
}
