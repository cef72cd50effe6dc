package it.sintesi.communications.format.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An element of a form: its attributes, and either its text or its children in order. */
public final class ElementSpec {
    private final String name;
    private final String jsonName;
    private final TextType text;
    private final List<AttributeSpec> attributes;
    private final List<ChildSpec> children;
    private final int positions;
    private final Map<String, Integer> attributeIndex = new HashMap<>();
    private final Map<String, Integer> attributeJsonIndex = new HashMap<>();
    private final Map<String, ChildSpec> childByName = new HashMap<>();
    private final Map<String, ChildSpec> childByJsonName = new HashMap<>();

    private ElementSpec(Builder builder, TextType text) {
        this.name = builder.name;
        this.jsonName = JsonNames.of(name);
        this.text = text;
        this.attributes = List.copyOf(builder.attributes);
        this.children = List.copyOf(builder.children);
        this.positions = builder.positions;
        for (int i = 0; i < attributes.size(); i++) {
            AttributeSpec attribute = attributes.get(i);
            attributeIndex.put(attribute.name(), i);
            attributeJsonIndex.put(attribute.jsonName(), i);
            if (attribute.alias() != null) {
                attributeIndex.put(attribute.alias(), i);
                attributeJsonIndex.put(JsonNames.of(attribute.alias()), i);
            }
        }
        for (ChildSpec child : children) {
            childByName.put(child.element().name, child);
            childByJsonName.put(child.element().jsonName, child);
        }
    }

    /** An element with text only. */
    public static ElementSpec leaf(String name, TextType type) {
        return new ElementSpec(new Builder(name), type);
    }

    /** Begins an element with attributes and children. */
    public static Builder group(String name) {
        return new Builder(name);
    }

    /** Local name in the XML. */
    public String name() {
        return name;
    }

    /** Name in the JSON mirror. */
    public String jsonName() {
        return jsonName;
    }

    /** Type of the text, {@code null} for a group. */
    public TextType text() {
        return text;
    }

    /** Attributes in the order in which they are written. */
    public List<AttributeSpec> attributes() {
        return attributes;
    }

    /** Children in the order of the sequence. */
    public List<ChildSpec> children() {
        return children;
    }

    /** How many positions the sequence has. */
    int positions() {
        return positions;
    }

    /** Index of the attribute with this name or alias, -1 when unknown. */
    int attribute(String attributeName) {
        return attributeIndex.getOrDefault(attributeName, -1);
    }

    /** Index of the attribute with this name in the JSON mirror, -1 when unknown. */
    public int attributeOfJson(String attributeName) {
        return attributeJsonIndex.getOrDefault(attributeName, -1);
    }

    /** The child with this name, or {@code null}. */
    public ChildSpec child(String childName) {
        return childByName.get(childName);
    }

    /** The child with this name in the JSON mirror, or {@code null}. */
    public ChildSpec childOfJson(String childName) {
        return childByJsonName.get(childName);
    }

    /** Collects attributes and children in order. */
    public static final class Builder {
        private final String name;
        private final List<AttributeSpec> attributes = new ArrayList<>();
        private final List<ChildSpec> children = new ArrayList<>();
        private int positions;

        private Builder(String name) {
            this.name = name;
        }

        /** A required attribute. */
        public Builder req(String attribute, TextType type) {
            return attribute(attribute, type, true, null);
        }

        /** An optional attribute. */
        public Builder opt(String attribute, TextType type) {
            return attribute(attribute, type, false, null);
        }

        /** An optional attribute with another spelling. */
        public Builder opt(String attribute, TextType type, String alias) {
            return attribute(attribute, type, false, alias);
        }

        private Builder attribute(String attribute, TextType type, boolean required, String alias) {
            attributes.add(new AttributeSpec(attribute, JsonNames.of(attribute), type, required, alias));
            return this;
        }

        /** A child that must be there once. */
        public Builder one(ElementSpec child) {
            return child(child, true, false);
        }

        /** A child that must be there once, with text only. */
        public Builder one(String child, TextType type) {
            return one(leaf(child, type));
        }

        /** A child that may be there once. */
        public Builder maybe(ElementSpec child) {
            return child(child, false, false);
        }

        /** A child that may be there once, with text only. */
        public Builder maybe(String child, TextType type) {
            return maybe(leaf(child, type));
        }

        /** A child that must be there once or more. */
        public Builder many(ElementSpec child) {
            return child(child, true, true);
        }

        /** Exactly one of several children. */
        public Builder choice(ElementSpec... alternatives) {
            for (ElementSpec alternative : alternatives) {
                children.add(new ChildSpec(alternative, positions, true, false, true));
            }
            positions++;
            return this;
        }

        private Builder child(ElementSpec child, boolean required, boolean many) {
            children.add(new ChildSpec(child, positions++, required, many, false));
            return this;
        }

        /** The finished element. */
        public ElementSpec build() {
            return new ElementSpec(this, null);
        }
    }
}
