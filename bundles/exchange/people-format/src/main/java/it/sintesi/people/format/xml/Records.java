package it.sintesi.people.format.xml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns trees into records and records into text, by the {@link Element} of their components. */
public final class Records {

    private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private Records() {
    }

    /** The record of an element that the schema admits. */
    public static <T extends Record> T read(Class<T> type, Tree element) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> value(component, element)).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record of this library: " + type.getName(), e);
        }
    }

    private static Object value(RecordComponent component, Tree parent) {
        Element element = component.getAnnotation(Element.class);
        if (component.getType() != List.class) {
            return parent.one(element.value()).map(found -> single(component.getType(), found)).orElse(null);
        }
        Class<?> entry = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        List<Tree> around = element.list().isEmpty() ? List.of(parent) : parent.all(element.list());
        return around.stream().flatMap(list -> list.all(element.value()).stream()).filter(found -> !found.nil()).<Object>map(found -> single(entry, found)).toList();
    }

    private static Object single(Class<?> type, Tree found) {
        try {
            return type.isRecord() ? read(type.asSubclass(Record.class), found) : Values.parse(type, found.text());
        } catch (DateTimeException e) {
            throw new NoSuchDay(found.name(), found.text(), e);
        }
    }

    /**
     * The document.
     *
     * @param root      name of its root
     * @param namespace namespace of all its elements; empty for none
     */
    public static String write(String root, String namespace, Record value) {
        StringBuilder out = new StringBuilder(2000).append('<').append(root);
        out.append(namespace.isEmpty() ? "" : " xmlns=\"" + namespace + "\"").append(usesNil(value.getClass(), new ArrayList<>()) ? XSI : "").append('>');
        components(out, value);
        return out.append("</").append(root).append('>').toString();
    }

    private static boolean usesNil(Class<?> type, List<Class<?>> seen) {
        seen.add(type);
        return Arrays.stream(type.getRecordComponents()).anyMatch(component -> component.getAnnotation(Element.class).nil()
                || entry(component).isRecord() && !seen.contains(entry(component)) && usesNil(entry(component), seen));
    }

    private static Class<?> entry(RecordComponent component) {
        return component.getType() == List.class ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : component.getType();
    }

    private static void components(StringBuilder out, Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Element element = component.getAnnotation(Element.class);
            Object content = content(component, value);
            if (content instanceof List<?> entries) {
                list(out, element, entries);
            } else if (content != null) {
                element(out, element.value(), content);
            } else if (element.nil()) {
                out.append('<').append(element.value()).append(" xsi:nil=\"true\"/>");
            }
        }
    }

    private static void list(StringBuilder out, Element element, List<?> entries) {
        if (entries.isEmpty()) {
            return;
        }
        out.append(element.list().isEmpty() ? "" : "<" + element.list() + ">");
        entries.forEach(entry -> element(out, element.value(), entry));
        out.append(element.list().isEmpty() ? "" : "</" + element.list() + ">");
    }

    private static void element(StringBuilder out, String name, Object content) {
        out.append('<').append(name).append('>');
        if (content instanceof Record inner) {
            components(out, inner);
        } else {
            out.append(XmlText.escape(Values.text(content)));
        }
        out.append("</").append(name).append('>');
    }

    private static Object content(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record of this library: " + value.getClass().getName(), e);
        }
    }
}
