package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.FormatCheck;
import it.sintesi.communications.format.FormatError.Said;

import java.util.List;
import java.util.stream.Collectors;

/** Compares a message with its grammar and reports everything that is wrong, not the first thing only. */
public final class MessageCheck {
    private MessageCheck() {
    }

    /** Checks the element and all that it contains. */
    public static void check(Node node, Problems problems) {
        ElementSpec spec = node.spec();
        attributes(node, problems);
        if (spec.text() != null) {
            if (!spec.text().accepts(node.text())) {
                problems.value(FieldPaths.of(node), node.text(), spec.text());
            }
            return;
        }
        List<ChildSpec> places = spec.children();
        if (!places.isEmpty()) {
            sequence(node, problems);
            postcode(node, problems);
        }
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            check(children.get(i), problems);
        }
    }

    private static void attributes(Node node, Problems problems) {
        List<AttributeSpec> specs = node.spec().attributes();
        for (int i = 0; i < specs.size(); i++) {
            AttributeSpec attribute = specs.get(i);
            String value = node.attribute(i);
            if (value == null) {
                if (attribute.required()) {
                    problems.missingAttribute(node, attribute);
                }
            } else if (!attribute.type().accepts(value)) {
                problems.value(FieldPaths.attribute(node, attribute.name()), value, attribute.type());
            }
        }
    }

    private static void sequence(Node node, Problems problems) {
        Node[] first = new Node[node.spec().positions()];
        int reached = 0;
        for (Node child : node.children()) {
            ChildSpec place = child.place();
            int position = place.position();
            if (first[position] == null) {
                first[position] = child;
                if (position < reached) {
                    order(child, problems);
                }
            } else {
                again(first[position], child, problems, position < reached);
            }
            reached = Math.max(reached, position);
        }
        missing(node, first, problems);
    }

    private static void order(Node child, Problems problems) {
        String name = child.spec().name();
        String parent = child.parent().spec().name();
        String places = child.parent().spec().children().stream().map(place -> place.element().name()).collect(Collectors.joining(", "));
        problems.add(FormatCheck.ORDER, FieldPaths.of(child), null, "L'elemento " + name + " non è al suo posto in " + parent + ".",
                "Rispettare l'ordine del tracciato: " + places + ".", Said.of("FMT-010", name, parent, places));
    }

    private static void again(Node before, Node child, Problems problems, boolean late) {
        String name = child.spec().name();
        if (before.spec() != child.spec()) {
            problems.add(FormatCheck.MANY_CHOICES, FieldPaths.of(child), null, "Ci sono sia " + before.spec().name() + " sia " + name
                    + ": è ammesso uno solo.", "Inviare una comunicazione per ogni evento: lasciare un solo elemento.", Said.of("FMT-013", before.spec().name(), name));
        } else if (!child.place().many()) {
            problems.add(FormatCheck.REPEATED, FieldPaths.of(child), null, "L'elemento " + name + " è ripetuto.",
                    "Lasciare un solo elemento " + name + ".", Said.of("FMT-011", name));
        } else if (late) {
            order(child, problems);
        }
    }

    private static void missing(Node node, Node[] first, Problems problems) {
        List<ChildSpec> places = node.spec().children();
        for (int i = 0; i < places.size(); i++) {
            ChildSpec place = places.get(i);
            if (first[place.position()] != null || !place.required()) {
                continue;
            }
            if (!place.choice()) {
                problems.missingElement(node, place);
            } else if (i == 0 || places.get(i - 1).position() != place.position()) {
                problems.noChoice(node, places.stream().filter(other -> other.position() == place.position())
                        .map(other -> other.element().name()).collect(Collectors.joining(", ")));
            }
        }
    }

    /** The cap may be absent only abroad: the XSD cannot say it, the sheet does (unilav #26). */
    private static void postcode(Node node, Problems problems) {
        ChildSpec cap = node.spec().child("cap");
        if (cap == null || node.child("cap") != null) {
            return;
        }
        String municipality = node.textOf("Comune");
        if (municipality != null && !municipality.startsWith("Z")) {
            problems.missingElement(node, cap);
        }
    }
}
