package it.sintesi.communications.format.schema;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import java.io.InputStream;
import java.io.Reader;

/** The one place where this library makes XML parsers: no DTD, no external entity, limits on everything. */
public final class SecureXml {
    private static final WstxInputFactory FACTORY = factory();

    private SecureXml() {
    }

    /** A parser of characters. */
    public static XMLStreamReader open(Reader source) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(source);
    }

    /** A parser of bytes, in the encoding that the document declares (UTF-8 otherwise). */
    public static XMLStreamReader open(InputStream source) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(source);
    }

    /** Whether the parser stopped because a limit was exceeded. */
    public static boolean limitExceeded(XMLStreamException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("limit (");
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.configureForSpeed();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Lazy parsing would throw unchecked exceptions in the middle of our code.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, XmlLimits.DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, XmlLimits.CHILDREN);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, XmlLimits.ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, XmlLimits.ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, XmlLimits.TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, (long) XmlLimits.CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) XmlLimits.ELEMENTS);
        return factory;
    }
}
