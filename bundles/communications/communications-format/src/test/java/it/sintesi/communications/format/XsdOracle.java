package it.sintesi.communications.format;

import it.sintesi.communications.format.model.FormKind;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the XSD files say of a document, asked to the JDK's validator: an opinion independent of the compiled grammar. */
final class XsdOracle {
    private static final Map<FormKind, Validator> VALIDATORS = new EnumMap<>(FormKind.class);

    private XsdOracle() {
    }

    static List<String> errors(FormKind kind, String xml) {
        return errors(kind, new StreamSource(new StringReader(xml)));
    }

    static List<String> errors(FormKind kind, Document document) {
        return errors(kind, new DOMSource(document));
    }

    private static List<String> errors(FormKind kind, Source source) {
        List<String> found = new ArrayList<>();
        Validator validator = VALIDATORS.computeIfAbsent(kind, XsdOracle::validator);
        validator.setErrorHandler(new Collector(found));
        try {
            validator.validate(source);
        } catch (SAXException failure) {
            found.add(failure.getMessage());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return found;
    }

    static Validator validator(FormKind kind) {
        String name = "xsd/" + kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + kind.version() + ".xsd";
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(FormReader.class.getResource(name)).newValidator();
        } catch (SAXException failure) {
            throw new AssertionError(name, failure);
        }
    }

    private record Collector(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            found.add(problem.getMessage());
        }

        @Override
        public void error(SAXParseException problem) {
            found.add(problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            found.add(problem.getMessage());
        }
    }
}
