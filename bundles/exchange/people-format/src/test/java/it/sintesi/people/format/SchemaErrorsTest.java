package it.sintesi.people.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.people.format.did.DidFormats;
import it.sintesi.people.format.sap.SapFormat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema does not admit is told by field, in words. */
class SchemaErrorsTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', value = {
        "XML-VALUE | datianagrafici.datipersonali.codicefiscale | <codicefiscale>PRVNNA85S62D918Y | <codicefiscale>PRV",
        "XML-TYPE | datiinvio.dataultimoagg | <dataultimoagg>2026-03-02 | <dataultimoagg>02/03/2026",
        "XML-VALUE | datianagrafici.domicilio.cap | <domicilio><codcomune>D918</codcomune><cap>25063 | <domicilio><codcomune>D918</codcomune><cap>2506",
        "XML-VALUE | datiamministrativi.statoinanagrafe.codstatooccupazionale | <codstatooccupazionale>DI | <codstatooccupazionale>XX",
        "XML-ORDER | datiinvio.tipovariazione | <codiceentetit>B157X000001</codiceentetit><tipovariazione>01</tipovariazione> | <tipovariazione>01</tipovariazione><codiceentetit>B157X000001</codiceentetit>",
        "XML-ORDER | datianagrafici.recapiti | <domicilio><codcomune>D918</codcomune><cap>25063</cap><indirizzo>Via del Maglio 1</indirizzo></domicilio> | <!-- -->",
        "XML-MISSING | datianagrafici.domicilio.indirizzo | <indirizzo>Via del Maglio 1</indirizzo> | <!-- -->",
        "XML-UNKNOWN | datiinvio.soprannome | <datadinascita>1985-11-22</datadinascita> | <datadinascita>1985-11-22</datadinascita><soprannome>A</soprannome>",
        "XML-FORM | - | </lavoratore> | </lavoratori>",
        "XML-ROOT | lavoratrice | lavoratore> | lavoratrice>"})
    void namesFieldAndReason(String code, String field, String from, String to) throws IOException {
        String text = FormatContractTest.resource("/sap-completa.xml").replace(from, to);
        List<Rejection> found = SapFormat.SAP.read(text).problems();
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).code()).isEqualTo(code);
        assertThat(found.get(0).field()).startsWith("-".equals(field) ? "" : field);
        assertThat(found).allSatisfy(rejection -> {
            assertThat(rejection.message()).isNotBlank().doesNotContain("cvc-");
            assertThat(rejection.mend()).isNotBlank();
        });
        assertThat(SapFormat.SAP.read(text).value()).isNull();
    }

    @Test
    void refusesDocumentTypesAndDepth() {
        assertThat(SapFormat.SAP.read("<!DOCTYPE lavoratore [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><lavoratore>&x;</lavoratore>").problems())
                .extracting(Rejection::code).containsExactly("XML-DOCTYPE");
        assertThat(SapFormat.SAP.read("<lavoratore>" + "<a>".repeat(100) + "</a>".repeat(100) + "</lavoratore>").problems()).extracting(Rejection::code).containsExactly("XML-LIMIT");
        assertThat(SapFormat.SAP.read("").problems()).extracting(Rejection::code).containsExactly("XML-FORM");
    }

    @Test
    void tellsADayThatNoCalendarHas() throws IOException {
        String text = DidFormats.FROM_INPS.write(Filled.of(it.sintesi.people.format.did.InpsDidList.class)).replace("<DataInvio>2026-03-02", "<DataInvio>2026-99-99");
        assertThat(DidFormats.FROM_INPS.read(text).problems()).extracting(Rejection::code).containsExactly("XML-TYPE");
    }

    @Test
    void admitsNilOnlyWhereTheSchemaDoes() throws IOException {
        String text = FormatContractTest.resource("/did-inserimento.xml").replace("<d:TipoEvento>I</d:TipoEvento>", "<d:TipoEvento xsi:nil=\"true\"/>");
        assertThat(DidFormats.REQUEST.read(text).problems()).extracting(Rejection::code).contains("XML-NIL");
    }
}
