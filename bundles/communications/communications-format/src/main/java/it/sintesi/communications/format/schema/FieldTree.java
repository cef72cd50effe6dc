package it.sintesi.communications.format.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a tree into its fields by path and back; paths are those of {@link FieldPaths}. */
public final class FieldTree {
    private static final Pattern SEGMENT = Pattern.compile("([^\\[\\]]+)(?:\\[(\\d{1,3})])?");

    private FieldTree() {
    }

    /** Every attribute and text of the tree, in document order; empty ones are left out. */
    public static Map<String, String> flatten(Node root) {
        Map<String, String> fields = new LinkedHashMap<>();
        flatten(root, fields);
        return fields;
    }

    private static void flatten(Node node, Map<String, String> fields) {
        for (int i = 0; i < node.spec().attributes().size(); i++) {
            put(fields, FieldPaths.attribute(node, node.spec().attributes().get(i).name()), node.attribute(i));
        }
        if (node.spec().text() != null) {
            put(fields, FieldPaths.of(node), node.text());
        }
        node.children().forEach(child -> flatten(child, fields));
    }

    private static void put(Map<String, String> fields, String path, String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(path, value);
        }
    }

    /**
     * The tree of the fields, in the order of the grammar. A field without a value makes only the elements around it.
     *
     * @throws IllegalArgumentException when a path is not in the grammar
     */
    public static Node build(ElementSpec spec, Map<String, String> fields) {
        Node root = Node.root(spec);
        fields.forEach((path, value) -> set(root, path, value));
        sort(root);
        return root;
    }

    private static void set(Node root, String path, String value) {
        Node node = root;
        String[] segments = segments(root.spec(), path);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            int attribute = last ? attribute(node.spec(), segments[i]) : -1;
            if (attribute >= 0) {
                node.set(attribute, value == null || value.isEmpty() ? null : value);
                return;
            }
            ChildSpec child = child(node.spec(), segments[i]).orElseThrow(() -> unknown(path));
            if (last) {
                if (child.element().text() == null) {
                    throw unknown(path);
                }
                node.leaf(child.element().name(), value == null || value.isEmpty() ? null : value);
                return;
            }
            node = nth(node, child, index(segments[i]));
        }
    }

    private static Node nth(Node parent, ChildSpec place, int number) {
        int count = 0;
        for (Node child : parent.children()) {
            if (child.spec() == place.element() && ++count == number) {
                return child;
            }
        }
        Node made = null;
        for (; count < number; count++) {
            made = parent.add(place);
        }
        return made;
    }

    private static void sort(Node node) {
        node.sortChildren();
        node.children().forEach(FieldTree::sort);
    }

    /** The type of the field at this path, and whether the element around it must have it; empty when there is no such field. */
    public static Optional<Map.Entry<TextType, Boolean>> type(ElementSpec root, String path) {
        ElementSpec spec = root;
        String[] segments = segments(root, path);
        for (int i = 0; i < segments.length; i++) {
            int attribute = i == segments.length - 1 ? attribute(spec, segments[i]) : -1;
            if (attribute >= 0) {
                AttributeSpec found = spec.attributes().get(attribute);
                return Optional.of(Map.entry(found.type(), found.required()));
            }
            Optional<ChildSpec> child = child(spec, segments[i]);
            if (child.isEmpty()) {
                return Optional.empty();
            }
            spec = child.get().element();
            if (i == segments.length - 1) {
                return Optional.ofNullable(spec.text()).map(text -> Map.entry(text, child.get().required()));
            }
        }
        return Optional.empty();
    }

    private static String[] segments(ElementSpec root, String path) {
        String prefix = root.name() + ".";
        return (path.startsWith(prefix) ? path.substring(prefix.length()) : path).split("\\.");
    }

    private static int attribute(ElementSpec spec, String name) {
        return spec.attribute(name);
    }

    private static Optional<ChildSpec> child(ElementSpec spec, String segment) {
        Matcher parts = SEGMENT.matcher(segment);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(1);
        ChildSpec exact = spec.child(name);
        return Optional.ofNullable(exact != null ? exact : spec.child(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)));
    }

    private static int index(String segment) {
        Matcher parts = SEGMENT.matcher(segment);
        return parts.matches() && parts.group(2) != null ? Math.max(1, Integer.parseInt(parts.group(2))) : 1;
    }

    private static IllegalArgumentException unknown(String path) {
        return new IllegalArgumentException("no field " + path + " in the grammar");
    }
}
