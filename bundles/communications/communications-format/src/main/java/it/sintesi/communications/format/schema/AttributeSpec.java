package it.sintesi.communications.format.schema;

/**
 * An attribute of an element.
 *
 * @param name     name in the XML
 * @param jsonName name in the JSON mirror
 * @param type     lexical type
 * @param required whether a message without it is wrong
 * @param alias    another name accepted when reading, or {@code null}
 */
public record AttributeSpec(String name, String jsonName, TextType type, boolean required, String alias) {
}
