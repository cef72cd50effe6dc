package it.sintesi.communications.format;

import it.sintesi.communications.format.model.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The conformance table of the UniLav sheet (§7) and the errors that each change gives. */
class ConformanceTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "unilav-assunzione | <Comune>B157</Comune><cap>25121</cap><Indirizzo>Via L | <Comune>A33</Comune><cap>25121</cap><Indirizzo>Via L | FMT-020 | Lavoratore.IndirizzoLavoratore.Comune | A33",
        "unilav-proroga | dataFineProroga=\"2027-05-31\" | dataFineProroga=\"31/12/2022\" | FMT-020 | Proroga.dataFineProroga | 31/12/2022",
        "unilav-assunzione | <PubblicaAmministrazione>NO | <PubblicaAmministrazione>N | FMT-020 | DatoreLavoro.PubblicaAmministrazione | N",
        "unilav-assunzione | <TipoComunicazione>01 | <TipoComunicazione>10 | FMT-020 | UniLav.TipoComunicazione | 10",
        "unilav-assunzione | <LivelloIstruzione>30</LivelloIstruzione> | `` | FMT-008 | Lavoratore.LivelloIstruzione | ",
        "unilav-assunzione | <PatINAIL>99990001</PatINAIL> | `` | FMT-008 | InizioRapporto.PatINAIL | ",
        "unilav-assunzione | versione=\"CO190701R1\" | `` | FMT-009 | UniLav.versione | ",
        "unilav-assunzione | <qualificaProfessionale>6.2.2.3.1.0 | <qualificaProfessionale>6.2.2 | FMT-020 | InizioRapporto.QualificaProfessionale | 6.2.2",
        "unilav-assunzione | xmlns=\"http://servizi.lavoro.gov.it/unilav\" | xmlns=\"urn:altro\" | FMT-005 | UniLav | urn:altro",
        "unilav-assunzione | questura=\"017\" | ufficio=\"017\" | FMT-007 | Lavoratore.ExtraCE.ufficio | 017",
        "uniurg | <cognome>ESEMPI</cognome> | <cognome xmlns=\"urn:altro\">X</cognome><cognome>ESEMPI</cognome> | FMT-005 | Lavoratore.Cognome | urn:altro",
        "uniurg | motivoUrgenza=\"Sostituzione improvvisa\" | `` | FMT-009 | UniUrg.motivoUrgenza | ",
        "vardatori-trasferimento | <comuneDomicilio>B157 | <comuneDomicilio>BRESCIA | FMT-020 | TrasferimentoAzienda.SedeLavoro.Lavoratori[2].DatiLavoratore.ComuneDomicilio | BRESCIA",
        "unisomm-inizio | voceTariffa_1=\"6210\" | voceTariffa_1=\"62\" | FMT-020 | DittaUtilizzatrice.InizioContratto.Inizio.voceTariffa_1 | 62"
    })
    void singleChangeIsRejected(String sample, String before, String after, String code, String field, String value) {
        String text = Samples.text(sample);
        assertThat(text).contains(before);
        String changed = text.replace(before, after == null ? "" : after);
        Parsed parsed = FormReader.read(changed);
        assertThat(parsed.errors()).extracting(FormatError::code, FormatError::field, FormatError::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, field, value));
        assertThat(parsed.errors()).allSatisfy(error -> {
            assertThat(error.message()).isNotBlank();
            assertThat(error.mend()).isNotBlank();
        });
        assertThat(parsed.badFields().contains(field.toUpperCase(java.util.Locale.ROOT))).isTrue();
        assertThat(XsdOracle.errors(Samples.form(sample).kind(), changed)).isNotEmpty();
    }

    @Test
    void fiscalCodeAfterCitizenshipIsOutOfOrder() {
        String changed = Samples.text("unilav-assunzione").replace("<codice-fiscale>TSTMNA92H48Z330V</codice-fiscale>", "")
                .replace("</cittadinanza>", "</cittadinanza><codice-fiscale>TSTMNA92H48Z330V</codice-fiscale>");
        assertThat(FormReader.read(changed).errors()).extracting(FormatError::code, FormatError::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FMT-010", "Lavoratore.AnagraficaCompleta.Codice-fiscale"));
        assertThat(XsdOracle.errors(FormKind.UNILAV, changed)).isNotEmpty();
    }

    @Test
    void twoEventsAreTooMany() {
        String changed = Samples.text("unilav-assunzione").replace("</InizioRapporto>", "</InizioRapporto>"
                + Samples.text("unilav-cessazione").replaceAll("(?s).*(<Cessazione.*</Cessazione>).*", "$1"));
        assertThat(FormReader.read(changed).errors()).extracting(FormatError::code, FormatError::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FMT-013", "Cessazione"));
    }

    @Test
    void noEventNamesTheAlternatives() {
        String changed = Samples.text("unilav-assunzione").replaceAll("(?s)<InizioRapporto.*</InizioRapporto>", "");
        Parsed parsed = FormReader.read(changed);
        assertThat(parsed.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("FMT-012");
            assertThat(error.message()).contains("InizioRapporto, Proroga, Trasformazione, Cessazione");
        });
        assertThat(parsed.form().eventDate()).isNull();
    }

    @Test
    void allErrorsAreReportedAtOnce() {
        String changed = Samples.text("unilav-assunzione").replace("PubblicaAmministrazione>NO", "PubblicaAmministrazione>N")
                .replace("<cap>25063</cap>", "<cap>2506</cap>").replace("dataInizio=\"2026-11-25\"", "dataInizio=\"domani\"")
                .replace("<PatINAIL>99990001</PatINAIL>", "").replace("protocollo=\"00000000\"", "protocollo=\"1\"");
        Parsed parsed = FormReader.read(changed);
        assertThat(parsed.badFields()).containsExactlyInAnyOrder("UniLav.protocollo", "DatoreLavoro.SedeLavoro.Cap",
                "DatoreLavoro.PubblicaAmministrazione", "InizioRapporto.dataInizio", "InizioRapporto.PatINAIL");
        assertThat(parsed.form().eventDate()).isNull();
        assertThat(parsed.bad("inizioRapporto")).isTrue();
        assertThat(parsed.bad("InizioRapporto.datainizio")).isTrue();
        assertThat(parsed.bad("InizioRapporto.dataIn")).isFalse();
        assertThat(parsed.bad("Lavoratore")).isFalse();
    }
}
