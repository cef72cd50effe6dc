package it.sintesi.communications.format.schema;

/** Paths with dots, as the anomalies of the national node write them (transport §3). */
public final class FieldPaths {
    private FieldPaths() {
    }

    /**
     * Path of an element: first-level element first, initial capitals, from the second repetition on with {@code [n]}.
     * The root is a segment only for itself and for its own texts.
     */
    public static String of(Node node) {
        if (node.parent() == null) {
            return node.spec().name();
        }
        String own = segment(node);
        if (node.parent().parent() == null) {
            return node.spec().text() == null ? own : node.parent().spec().name() + "." + own;
        }
        return of(node.parent()) + "." + own;
    }

    /** Path of an attribute: names of attributes stay as they are. */
    public static String attribute(Node node, String name) {
        return of(node) + "." + name;
    }

    /** Path of a child that is missing or not known. */
    public static String child(Node node, String name, boolean leaf) {
        return node.parent() == null && !leaf ? capital(name) : of(node) + "." + capital(name);
    }

    private static String segment(Node node) {
        String name = capital(node.spec().name());
        if (!node.place().many()) {
            return name;
        }
        int count = 0;
        for (Node brother : node.parent().children()) {
            if (brother.spec() == node.spec()) {
                count++;
            }
            if (brother == node) {
                break;
            }
        }
        return count > 1 ? name + "[" + count + "]" : name;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
