package it.sintesi.communications.format;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.schema.FieldTree;
import it.sintesi.communications.format.schema.Grammars;
import it.sintesi.communications.format.schema.Node;
import it.sintesi.communications.format.schema.Problems;
import it.sintesi.communications.format.schema.SecureXml;
import it.sintesi.communications.format.schema.TreeReader;
import it.sintesi.communications.format.schema.XmlText;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A form as fields by path, for those who fill it in piece by piece. The paths are those that {@link FormatError} and the rules name, so
 * that what is wrong is told beside its field. Unlike {@link FormWriter}, an unfinished form can be written: the checks tell what it lacks.
 */
public final class FormFields {
    private FormFields() {
    }

    /**
     * What the format says of a field.
     *
     * @param required    whether the element around it must have it
     * @param type        name of the lexical type, for example {@code CAP}
     * @param description its form, as it completes "deve essere …"
     * @param example     a right value
     */
    public record FieldType(boolean required, String type, String description, String example) {
    }

    /**
     * The fields of a document that was once accepted, in document order.
     *
     * @throws IllegalArgumentException when it is none of the four forms
     */
    public static Map<String, String> read(byte[] document) {
        try {
            XMLStreamReader xml = SecureXml.open(new ByteArrayInputStream(document));
            try {
                Node root = new TreeReader(xml, new Problems()).read();
                if (root == null) {
                    throw new IllegalArgumentException("none of the four forms");
                }
                return FieldTree.flatten(root);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException failure) {
            throw new IllegalArgumentException("not a form", failure);
        }
    }

    /**
     * The document of these fields, finished or not. A field with an empty value makes only the elements around it.
     *
     * @throws IllegalArgumentException when a path is not one of the form
     */
    public static String write(FormKind kind, Map<String, String> fields) {
        return XmlText.of(FieldTree.build(Grammars.root(kind), fields), kind.namespace());
    }

    /** What the format says of the field at this path; empty when the form has no such field. */
    public static Optional<FieldType> type(FormKind kind, String path) {
        return FieldTree.type(Grammars.root(kind), path)
                .map(found -> new FieldType(found.getValue(), found.getKey().name(), found.getKey().description(), found.getKey().example()));
    }
}
