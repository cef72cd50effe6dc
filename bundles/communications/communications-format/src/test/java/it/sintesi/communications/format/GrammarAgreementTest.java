package it.sintesi.communications.format;

import it.sintesi.communications.format.model.FormKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The compiled grammar and the XSD files, written apart from the sheets, say the same of every mutated document. */
class GrammarAgreementTest {
    private static final Mutations MUTATIONS = new Mutations();

    static List<String> names() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void sampleIsValidForBoth(String name) {
        Parsed parsed = FormReader.read(Samples.text(name));
        assertThat(parsed.errors()).isEmpty();
        assertThat(XsdOracle.errors(parsed.form().kind(), Samples.text(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyMutationIsJudgedAsTheXsdDoes(String name) {
        FormKind kind = Samples.form(name).kind();
        Document document = Mutations.parse(Samples.text(name));
        List<String> disagreements = new ArrayList<>();
        int[] counts = new int[2];
        MUTATIONS.each(document, (mutated, change) -> {
            boolean xsd = XsdOracle.errors(kind, mutated).isEmpty();
            Parsed parsed = FormReader.read(Mutations.serialise(mutated));
            boolean ours = parsed.valid();
            if (ours) {
                writtenStrictly(parsed, change);
            }
            counts[xsd ? 0 : 1]++;
            if (xsd != ours && !(xsd && italianPostcodeMissing(mutated))) {
                disagreements.add(change + ": xsd " + xsd + ", lettura " + ours);
            }
        });
        assertThat(disagreements).isEmpty();
        assertThat(counts[0]).as("mutazioni valide").isPositive();
        assertThat(counts[1]).as("mutazioni da rifiutare").isGreaterThan(30);
    }

    /** Whatever the reader accepts, however odd, the writer puts out valid, and nothing changes at the second turn. */
    private static void writtenStrictly(Parsed parsed, String change) {
        String written = FormWriter.write(parsed.form());
        assertThat(XsdOracle.errors(parsed.form().kind(), written)).as(change).isEmpty();
        Parsed again = FormReader.read(written);
        assertThat(again.errors()).as(change).isEmpty();
        assertThat(FormWriter.write(again.form())).as(change).isEqualTo(written);
    }

    /** The one rule of the sheets that XSD 1.0 cannot say: the cap may be absent only abroad. */
    private static boolean italianPostcodeMissing(Document document) {
        NodeList places = document.getElementsByTagNameNS("*", "Comune");
        for (int i = 0; i < places.getLength(); i++) {
            Element parent = (Element) places.item(i).getParentNode();
            boolean seat = !parent.getLocalName().equals("SedeLavoroPrecedente");
            if (seat && !places.item(i).getTextContent().startsWith("Z")
                    && parent.getElementsByTagNameNS("*", "cap").getLength() == 0) {
                return true;
            }
        }
        return false;
    }
}
