package it.sintesi.people.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element as it was read. */
public final class Tree {

    private final String name;
    private final Map<String, String> attributes;
    private final boolean nil;
    private final List<Tree> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Tree(String name, Map<String, String> attributes, boolean nil) {
        this.name = name;
        this.attributes = attributes;
        this.nil = nil;
    }

    void add(Tree child) {
        children.add(child);
    }

    void append(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    /** Local name. */
    public String name() {
        return name;
    }

    /** True for {@code xsi:nil="true"}. */
    public boolean nil() {
        return nil;
    }

    /** Its own text, spaces around it taken away. */
    public String text() {
        return text.toString().strip();
    }

    /** An attribute without namespace. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** Every child, in order. */
    public List<Tree> children() {
        return children;
    }

    /** Children with a name. */
    public List<Tree> all(String child) {
        return children.stream().filter(found -> found.name.equals(child)).toList();
    }

    /** First child with a name that is not nil. */
    public Optional<Tree> one(String child) {
        return children.stream().filter(found -> found.name.equals(child) && !found.nil).findFirst();
    }
}
