package it.sintesi.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstituteTransportTest {

    private static final String ID = "1026000000000017-INPS";
    private final InstituteTransport format = new InstituteTransport();

    @Test
    void writesWhatItsSchemaAdmits() throws Exception {
        SecureXml.validate(SecureXml.schema("messages.xsd"),
                SecureXml.parse(format.request(ID, "1026000000000017", "UNILAV", "<UniLav a=\"1\"/>")).getDocumentElement());
    }

    @ParameterizedTest
    @CsvSource({"ACQUISITO, ACCEPTED", "RIFIUTATO, REFUSED", "SCONOSCIUTO, NOT_KNOWN"})
    void readsOutcomes(String state, PartnerAnswer.Kind kind) throws Exception {
        assertThat(format.answer(ID, 200, outcome(ID, state)).kind()).isEqualTo(kind);
    }

    /** Above all: an address that is not there must never pass for a message that is not there, or it would be sent again. */
    @ParameterizedTest
    @CsvSource({"404, SCONOSCIUTO, " + ID, "500, ACQUISITO, " + ID, "200, FORSE, " + ID, "200, ACQUISITO, another"})
    void takesNothingElseForAnAnswer(int status, String state, String id) {
        assertThatThrownBy(() -> format.answer(ID, status, outcome(id, state))).isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void readsTheListOfADay() throws Exception {
        String list = "<Elenco xmlns=\"" + InstituteTransport.NAMESPACE + "\" giorno=\"2026-11-23\"><Id>a</Id><Id>b</Id></Elenco>";
        assertThat(format.ids(200, list)).containsExactly("a", "b");
        assertThatThrownBy(() -> format.ids(200, outcome(ID, "ACQUISITO"))).isInstanceOf(InvalidAnswerException.class);
        assertThat(format.idsUrl("http://x", LocalDate.of(2026, 11, 23))).isEqualTo("http://x/messages?day=2026-11-23");
    }

    private static String outcome(String id, String state) {
        return "<Esito xmlns=\"" + InstituteTransport.NAMESPACE + "\" id=\"" + id + "\" stato=\"" + state + "\"/>";
    }
}
