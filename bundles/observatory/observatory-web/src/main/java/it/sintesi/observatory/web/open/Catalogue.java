package it.sintesi.observatory.web.open;

import it.sintesi.observatory.web.open.Triple.Node;
import it.sintesi.observatory.web.open.Triple.Node.Kind;
import it.sintesi.web.api.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of the published tables by the Italian profile DCAT-AP_IT (AgID), with its mandatory and recommended properties. */
public final class Catalogue {

    static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        PREFIXES.put("dcat", "http://www.w3.org/ns/dcat#");
        PREFIXES.put("dcatapit", "http://dati.gov.it/onto/dcatapit#");
        PREFIXES.put("dct", "http://purl.org/dc/terms/");
        PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
        PREFIXES.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        PREFIXES.put("locn", "http://www.w3.org/ns/locn#");
        PREFIXES.put("owl", "http://www.w3.org/2002/07/owl#");
        PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String PROVINCE = "https://w3id.org/italia/controlled-vocabulary/territorial-classifications/provinces/017";

    private final String site;
    private final Publisher publisher;
    private final List<Triple> triples = new ArrayList<>();

    private Catalogue(String site, Publisher publisher) {
        this.site = site;
        this.publisher = publisher;
    }

    /** What the warehouse covers and when it changed last. */
    public record Extent(LocalDate first, LocalDate last, LocalDate modified) {
    }

    /** Statements about all tables; {@code site} is the public address of the portal, or empty for addresses relative to the file. */
    static List<Triple> of(String site, Publisher publisher, Extent extent, Texts texts) {
        Catalogue catalogue = new Catalogue(site, publisher);
        catalogue.whole(extent, texts);
        for (Dataset dataset : Dataset.values()) {
            catalogue.dataset(dataset, extent, texts);
        }
        return List.copyOf(catalogue.triples);
    }

    private String here(String path) {
        return site + "/osservatorio/dati" + path;
    }

    private void whole(Extent extent, Texts texts) {
        String self = here("#catalogo");
        say(self, "dcatapit:Catalog", "dcat:Catalog");
        say(self, "dct:title", texts.get("open.title"), Kind.ITALIAN);
        say(self, "dct:description", texts.get("open.lead"), Kind.ITALIAN);
        say(self, "dct:publisher", here("#ente"), Kind.ADDRESS);
        say(self, "dct:modified", extent.modified().toString(), Kind.DAY);
        say(self, "dct:language", EU + "language/ITA", Kind.ADDRESS);
        say(self, "dcat:themeTaxonomy", EU + "data-theme", Kind.ADDRESS);
        say(self, "foaf:homepage", here(""), Kind.ADDRESS);
        say(here("#ente"), "dcatapit:Agent", "foaf:Agent");
        say(here("#ente"), "dct:identifier", publisher.code(), Kind.PLAIN);
        say(here("#ente"), "foaf:name", publisher.name(), Kind.ITALIAN);
        say(LICENCE, "dcatapit:LicenseDocument", "dct:LicenseDocument");
        say(LICENCE, "dct:type", "http://purl.org/adms/licencetype/Attribution", Kind.ADDRESS);
        say(LICENCE, "foaf:name", "Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)", Kind.ITALIAN);
        say(LICENCE, "owl:versionInfo", "4.0", Kind.PLAIN);
        say(here("#provincia"), "dct:Location");
        say(here("#provincia"), "dcatapit:geographicalIdentifier", PROVINCE, Kind.ADDRESS);
        say(here("#provincia"), "locn:geographicName", texts.get("open.place"), Kind.ITALIAN);
        say(here("#periodo"), "dct:PeriodOfTime");
        say(here("#periodo"), "dcatapit:startDate", extent.first().toString(), Kind.DAY);
        say(here("#periodo"), "dcatapit:endDate", extent.last().toString(), Kind.DAY);
        if (!publisher.email().isEmpty()) {
            say(here("#contatto"), "dcatapit:Organization", "vcard:Kind", "vcard:Organization");
            say(here("#contatto"), "vcard:fn", publisher.name(), Kind.PLAIN);
            say(here("#contatto"), "vcard:hasEmail", "mailto:" + publisher.email(), Kind.ADDRESS);
        }
    }

    private void dataset(Dataset dataset, Extent extent, Texts texts) {
        String self = here("#" + dataset.id());
        String file = site + dataset.path();
        String distribution = self + "-csv";
        say(here("#catalogo"), "dcat:dataset", self, Kind.ADDRESS);
        say(self, "dcatapit:Dataset", "dcat:Dataset");
        say(self, "dct:identifier", publisher.code() + ":" + dataset.id(), Kind.PLAIN);
        say(self, "dct:title", texts.get("open." + dataset.id()), Kind.ITALIAN);
        say(self, "dct:description", texts.get("open." + dataset.id() + ".about"), Kind.ITALIAN);
        say(self, "dct:modified", extent.modified().toString(), Kind.DAY);
        say(self, "dcat:theme", EU + "data-theme/SOCI", Kind.ADDRESS);
        say(self, "dcat:theme", EU + "data-theme/ECON", Kind.ADDRESS);
        say(self, "dct:rightsHolder", here("#ente"), Kind.ADDRESS);
        say(self, "dct:publisher", here("#ente"), Kind.ADDRESS);
        say(self, "dct:accrualPeriodicity", EU + "frequency/" + dataset.frequency(), Kind.ADDRESS);
        say(self, "dct:temporal", here("#periodo"), Kind.ADDRESS);
        say(self, "dct:spatial", here("#provincia"), Kind.ADDRESS);
        say(self, "dct:language", EU + "language/ITA", Kind.ADDRESS);
        say(self, "dcat:keyword", texts.get("open.keyword"), Kind.ITALIAN);
        say(self, "dcat:landingPage", here(""), Kind.ADDRESS);
        say(self, "dcat:distribution", distribution, Kind.ADDRESS);
        if (!publisher.email().isEmpty()) {
            say(self, "dcat:contactPoint", here("#contatto"), Kind.ADDRESS);
        }
        say(distribution, "dcatapit:Distribution", "dcat:Distribution");
        say(distribution, "dct:title", texts.get("open." + dataset.id()) + " (CSV)", Kind.ITALIAN);
        say(distribution, "dct:description", texts.get("open.format"), Kind.ITALIAN);
        say(distribution, "dct:format", EU + "file-type/CSV", Kind.ADDRESS);
        say(distribution, "dcat:accessURL", file, Kind.ADDRESS);
        say(distribution, "dcat:downloadURL", file, Kind.ADDRESS);
        say(distribution, "dct:license", LICENCE, Kind.ADDRESS);
        say(distribution, "dct:modified", extent.modified().toString(), Kind.DAY);
    }

    private void say(String subject, String property, String value, Kind kind) {
        triples.add(new Triple(subject, property, new Node(value, kind)));
    }

    private void say(String subject, String... classes) {
        for (String name : classes) {
            triples.add(new Triple(subject, "rdf:type", new Node(name, Kind.CLASS)));
        }
    }
}
