package it.sintesi.people.format.xml;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Documents of one schema: read in one pass that validates and builds, without document type, entities from outside or other schemas. */
public final class Document {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Schema schema;

    /** @param resource our schema, by its place beside {@code owner} */
    public Document(Class<?> owner, String resource) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            this.schema = factory.newSchema(owner.getResource(resource));
        } catch (SAXException e) {
            throw new IllegalStateException("Schema not readable: " + resource, e);
        }
    }

    /** Reads a document with this root; never throws for what the sender did. */
    public Read<Tree> read(String root, String text) {
        ValidatorHandler validator = schema.newValidatorHandler();
        TreeBuilder builder = new TreeBuilder();
        SchemaErrors errors = new SchemaErrors(builder);
        validator.setErrorHandler(errors);
        validator.setContentHandler(builder);
        try {
            XMLReader reader = reader();
            reader.setContentHandler(validator);
            reader.setErrorHandler(errors);
            reader.parse(new InputSource(new StringReader(text.strip())));
        } catch (SAXParseException e) {
            return failed(SchemaErrors.unreadable(e));
        } catch (SAXException e) {
            return failed(SchemaErrors.refused(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("Reading characters in memory cannot fail", e);
        }
        if (!root.equals(builder.root().name())) {
            return failed(Rejection.error("XML-ROOT", builder.root().name(), "Il documento è " + builder.root().name() + " invece di " + root,
                    "Inviare un documento con radice " + root).said(Phrase.of("PF-OTHER-ROOT", builder.root().name(), root)));
        }
        return new Read<>(errors.found().isEmpty() ? builder.root() : null, errors.found());
    }

    private static Read<Tree> failed(Rejection rejection) {
        return new Read<>(null, List.of(rejection));
    }

    private static XMLReader reader() throws SAXException {
        try {
            // Karaf's own java.xml stops at Java 12: newDefaultNSInstance is not there.
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the platform refuses its secure settings", e);
        }
    }
}
