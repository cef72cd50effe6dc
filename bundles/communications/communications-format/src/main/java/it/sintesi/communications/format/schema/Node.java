package it.sintesi.communications.format.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An element of one message, bound to its place in the grammar. Not thread-safe: it lives as long as one reading or writing. */
public final class Node {
    private final ElementSpec spec;
    private final ChildSpec place;
    private final Node parent;
    private final String[] attributes;
    private List<Node> children = List.of();
    private String text = "";

    private Node(ElementSpec spec, ChildSpec place, Node parent) {
        this.spec = spec;
        this.place = place;
        this.parent = parent;
        this.attributes = new String[spec.attributes().size()];
    }

    /** A root. */
    public static Node root(ElementSpec spec) {
        return new Node(spec, null, null);
    }

    /** A child in this place, appended. */
    public Node add(ChildSpec childPlace) {
        if (children.isEmpty()) {
            children = new ArrayList<>(8);
        }
        Node child = new Node(childPlace.element(), childPlace, this);
        children.add(child);
        return child;
    }

    /** A child by its name, appended; the name must be in the grammar. */
    public Node add(String name) {
        ChildSpec child = spec.child(name);
        if (child == null) {
            throw new IllegalArgumentException("no child " + name + " in " + spec.name());
        }
        return add(child);
    }

    /** A child with text, only when the text is there. */
    public Node leaf(String name, String value) {
        if (value != null) {
            add(name).text = value;
        }
        return this;
    }

    /** Sets an attribute, {@code null} removes it; the name must be in the grammar. */
    public Node set(String name, String value) {
        int index = spec.attribute(name);
        if (index < 0) {
            throw new IllegalArgumentException("no attribute " + name + " in " + spec.name());
        }
        attributes[index] = value;
        return this;
    }

    /** Sets an attribute by its index in the grammar. */
    public void set(int index, String value) {
        attributes[index] = value;
    }

    /** The grammar of this element. */
    public ElementSpec spec() {
        return spec;
    }

    /** Place in the parent, {@code null} for the root. */
    ChildSpec place() {
        return place;
    }

    /** The element around, {@code null} for the root. */
    Node parent() {
        return parent;
    }

    /** Value of an attribute by its index, {@code null} when absent. */
    public String attribute(int index) {
        return attributes[index];
    }

    /** Value of an attribute, {@code null} when absent or empty. */
    public String get(String name) {
        String value = attributes[spec.attribute(name)];
        return value == null || value.isEmpty() ? null : value;
    }

    /** The children, in the order in which they came. */
    public List<Node> children() {
        return children;
    }

    /** First child with this name, or {@code null}. */
    public Node child(String name) {
        for (Node child : children) {
            if (child.spec.name().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** Text of the first child with this name, {@code null} when absent or empty. */
    public String textOf(String name) {
        Node child = child(name);
        return child == null || child.text.isEmpty() ? null : child.text;
    }

    /** Text of this element, never {@code null}. */
    public String text() {
        return text;
    }

    /** Sets the text of this element. */
    public void text(String value) {
        text = value;
    }

    /** Puts the children in the order of the grammar: the JSON mirror has no order of its own. */
    public void sortChildren() {
        if (children.size() > 1) {
            children.sort(Comparator.comparingInt(child -> child.place.position()));
        }
    }
}
