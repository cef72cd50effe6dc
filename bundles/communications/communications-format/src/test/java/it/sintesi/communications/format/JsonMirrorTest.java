package it.sintesi.communications.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.communications.format.anomaly.Anomaly;
import it.sintesi.communications.format.anomaly.Outcome;
import it.sintesi.communications.format.model.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contract of the JSON form: names, arrays, strings, and the errors of the XML form. */
class JsonMirrorTest {

    @ParameterizedTest
    @CsvSource({
        "unilav-assunzione, /emailDelegato, studio@example.org",
        "unilav-assunzione, /lavoratore/anagraficaCompleta/codiceFiscale, TSTMNA92H48Z330V",
        "unilav-assunzione, /inizioRapporto/tipologiaContrattuale, A.02.00",
        "unilav-assunzione, /inizioRapporto/patINAIL, 99990001",
        "unilav-assunzione, /inizioRapporto/retribuzioneCompenso, 16800",
        "unilav-assunzione, /inizioRapporto/tipoOrario/oreSettimanaliMedie, 24",
        "unilav-assunzione, /lavoratore/extraCE/dataScadenzaPS, 2027-09-30",
        "unilav-assunzione, /datoreLavoro/sedeLegale/comune, B157",
        "unilav-assunzione, /tipoComunicazione, 01",
        "unilav-tirocinio, /tirocinio/cfSoggettoPromotore, 99000050171",
        "unisomm-inizio, /agenziaSomministrazione/agenziaEstera, NO",
        "unisomm-inizio, /dittaUtilizzatrice/inizioContratto/inizio/voceTariffa1, 6210",
        "vardatori-trasferimento, /trasferimentoAzienda/sedeLavoro/0/lavoratori/1/datiLavoratore/codiceFiscale, SMPLCU90C15B157W",
        "vardatori-trasferimento, /trasferimentoAzienda/sedeLavoro/1/lavoratori/0/contratto/patINAIL, 99990003",
    })
    void namesOfTheContract(String sample, String pointer, String value) {
        JsonNode found = JsonMirror.write(Samples.form(sample)).at(pointer);
        assertThat(found.isTextual()).isTrue();
        assertThat(found.textValue()).isEqualTo(value);
    }

    @Test
    void errorsHaveThePathsOfTheXml() {
        ObjectNode mirror = JsonMirror.write(Samples.form("unilav-assunzione"));
        ((ObjectNode) mirror.at("/inizioRapporto")).put("qualificaProfessionale", "6.2").put("inventato", "x");
        ((ObjectNode) mirror.at("/inizioRapporto/tipoOrario")).put("oreSettimanaliMedie", 24);
        ((ObjectNode) mirror.at("/datoreLavoro")).remove("settore");
        ((ObjectNode) mirror.at("/lavoratore")).put("extraCE", "niente");
        Parsed parsed = JsonMirror.read(FormKind.UNILAV, mirror.toString());
        assertThat(parsed.errors()).extracting(FormatError::code, FormatError::field).contains(
                org.assertj.core.groups.Tuple.tuple("FMT-020", "InizioRapporto.QualificaProfessionale"),
                org.assertj.core.groups.Tuple.tuple("FMT-006", "InizioRapporto.inventato"),
                org.assertj.core.groups.Tuple.tuple("FMT-014", "InizioRapporto.TipoOrario.oreSettimanaliMedie"),
                org.assertj.core.groups.Tuple.tuple("FMT-008", "DatoreLavoro.Settore"),
                org.assertj.core.groups.Tuple.tuple("FMT-014", "Lavoratore.ExtraCE"));
        assertThat(parsed.form().employerCode()).isEqualTo("99000010175");
    }

    @Test
    void twoEventsAndRepeatedSinglesAreRefused() {
        ObjectNode mirror = JsonMirror.write(Samples.form("unilav-assunzione"));
        mirror.set("cessazione", JsonMirror.write(Samples.form("unilav-cessazione")).get("cessazione"));
        assertThat(JsonMirror.read(FormKind.UNILAV, mirror).errors()).extracting(FormatError::code).containsExactly("FMT-013");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{ | FMT-001", "[] | FMT-004", "`` | FMT-004", "12 | FMT-004",
        "{\"a\":1} {} | FMT-001", "null | FMT-004"})
    void garbageGivesAnError(String text, String code) {
        assertThat(JsonMirror.read(FormKind.UNIURG, text).errors()).extracting(FormatError::code).contains(code);
    }

    @Test
    void deepJsonIsRefused() {
        Parsed parsed = JsonMirror.read(FormKind.UNIURG, "{\"a\":".repeat(60) + "1" + "}".repeat(60));
        assertThat(parsed.errors()).extracting(FormatError::code).containsExactly("FMT-003");
    }

    @Test
    void envelopeGoesBothWays() {
        ProxyEnvelope request = ProxyEnvelope.request("Provincia", "Ministero", "InviaComunicazioneObbligatoria", "id_1",
                "2026-11-23T10:15:00.000+01:00", Samples.form("uniurg"));
        ProxyEnvelope read = ProxyEnvelope.read(request.write());
        assertThat(read).isEqualTo(request);
        assertThat(JsonMirror.read(FormKind.valueOf(read.model()), read.payload()).form()).isEqualTo(Samples.form("uniurg"));
        ProxyEnvelope answer = ProxyEnvelope.read(read.answer("id_2", "2026-11-23T10:15:01.000+01:00",
                Outcome.refused(List.of(Anomaly.of("0001", "qualifica errata", "InizioRapporto.QualificaProfessionale")))).write());
        assertThat(answer.sender()).isEqualTo("Ministero");
        assertThat(answer.relatedIdentifier()).isEqualTo("id_1");
        Outcome outcome = Outcome.read(answer.payload().get("tipoRisposta").textValue(), answer.payload().get("descrEsito").textValue());
        assertThat(outcome.anomalies()).containsExactly(Anomaly.of("0001", "qualifica errata", "InizioRapporto.QualificaProfessionale"));
    }

    @Test
    void repeatedKeysOfTheProxyAreTolerated() {
        String text = "{\"mittente\":\"a\",\"servizio\":\"NotificaComunicazioneObbligatoria\",\"servizio\":\"InviaComunicazioneObbligatoria\","
                + "\"altro\":1,\"modello\":{\"tipoModello\":\"UNIURG\",\"payload\":{}}}";
        assertThat(ProxyEnvelope.read(text).service()).isEqualTo("InviaComunicazioneObbligatoria");
        assertThatThrownBy(() -> ProxyEnvelope.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProxyEnvelope.read("<x/>")).isInstanceOf(IllegalArgumentException.class);
    }
}
