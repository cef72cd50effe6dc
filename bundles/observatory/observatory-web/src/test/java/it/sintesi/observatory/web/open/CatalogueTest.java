package it.sintesi.observatory.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.web.open.Catalogue.Extent;
import it.sintesi.web.api.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the catalogue back with a library of others and looks for what DCAT-AP_IT makes mandatory (AgID, guida pratica, elementi obbligatori). */
class CatalogueTest {

    private static final String BASE = "https://lavoro.example.org/osservatorio/dati/catalog.ttl";
    private static final Extent EXTENT = new Extent(LocalDate.of(2016, 3, 1), LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 23));
    private static final Texts TEXTS = (key, arguments) -> "Testo «" + key + "» con \"virgolette\" e \\ barra";

    private static Model turtle(String site) throws IOException {
        return Rio.parse(new ByteArrayInputStream(new Catalogues(site, new Publisher("p_bs", "Provincia di Brescia", "dati@example.org")).turtle(EXTENT, TEXTS)), BASE, RDFFormat.TURTLE);
    }

    private static Model jsonLd(String site) throws IOException {
        return Rio.parse(new ByteArrayInputStream(new Catalogues(site, new Publisher("p_bs", "Provincia di Brescia", "dati@example.org")).jsonLd(EXTENT, TEXTS)), BASE, RDFFormat.JSONLD);
    }

    private static IRI iri(String name) {
        String[] parts = name.split(":");
        return Values.iri(Catalogue.PREFIXES.get(parts[0]) + parts[1]);
    }

    private static Set<Resource> all(Model model, String type) {
        return model.filter(null, RDF.TYPE, iri(type)).subjects();
    }

    private static void has(Model model, Resource subject, String... properties) {
        for (String property : properties) {
            assertThat(model.contains(subject, iri(property), null)).as(subject + " " + property).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lavoro.example.org", ""})
    void every_mandatory_property_is_there(String site) throws IOException {
        Model model = turtle(site);
        assertThat(all(model, "dcatapit:Catalog")).singleElement().satisfies(c -> has(model, c, "dct:title", "dct:description", "dct:publisher", "dct:modified", "dcat:dataset"));
        assertThat(all(model, "dcatapit:Agent")).singleElement().satisfies(a -> has(model, a, "dct:identifier", "foaf:name"));
        assertThat(all(model, "dcatapit:Dataset")).hasSize(Dataset.values().length).allSatisfy(d -> has(model, d, "dct:identifier", "dct:title", "dct:description", "dct:modified", "dcat:theme",
                "dct:rightsHolder", "dct:accrualPeriodicity", "dcat:distribution", "dct:temporal", "dct:spatial", "dct:publisher"));
        assertThat(all(model, "dcatapit:Distribution")).hasSize(Dataset.values().length).allSatisfy(d -> has(model, d, "dct:format", "dcat:accessURL", "dct:license"));
        assertThat(all(model, "dcatapit:LicenseDocument")).singleElement().satisfies(l -> has(model, l, "dct:type", "foaf:name"));
        assertThat(all(model, "dcatapit:Organization")).singleElement().satisfies(o -> has(model, o, "vcard:fn", "vcard:hasEmail"));
    }

    @Test
    void what_is_named_is_described_and_files_stand_at_their_addresses() throws IOException {
        Model model = turtle("");
        for (String property : List.of("dcat:dataset", "dcat:distribution", "dct:publisher", "dct:rightsHolder", "dct:license", "dct:temporal", "dct:spatial", "dcat:contactPoint")) {
            assertThat(model.filter(null, iri(property), null).objects()).isNotEmpty().allSatisfy((Value object) -> assertThat(model.contains((Resource) object, RDF.TYPE, null)).as(object.toString()).isTrue());
        }
        assertThat(model.filter(null, iri("dcat:accessURL"), null).objects()).extracting(Value::stringValue)
                .contains("https://lavoro.example.org/osservatorio/dati/movimenti-mensili.csv").allMatch(a -> a.endsWith(".csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lavoro.example.org", ""})
    void both_formats_say_the_same(String site) throws IOException {
        assertThat(Models.isomorphic(turtle(site), jsonLd(site))).isTrue();
    }
}
