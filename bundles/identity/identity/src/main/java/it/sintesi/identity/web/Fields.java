package it.sintesi.identity.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.web.api.WebRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What templates need to show a form, also again with what is wrong in it: {@code values}, {@code wrong} by field, {@code rejections}. */
final class Fields {

    private Fields() {
    }

    /** A model of a form with these fields, as the request filled them. */
    static Map<String, Object> model(WebRequest request, List<String> names, List<Rejection> rejections) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Object> wrong = new HashMap<>();
        for (String name : names) {
            values.put(name, text(request, name));
            wrong.put(name, rejections.stream().filter(r -> r.field().equals(name)).findFirst().orElse(null));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("values", values);
        model.put("wrong", wrong);
        model.put("rejections", rejections);
        return model;
    }

    /** A parameter without blanks around it, empty when it is not there. */
    static String text(WebRequest request, String name) {
        String value = request.param(name);
        return value == null ? "" : value;
    }

    /** A secret as it was typed, blanks included. */
    static char[] secret(WebRequest request, String name) {
        List<String> values = request.parameters().get(name);
        return values == null || values.isEmpty() ? new char[0] : values.get(0).toCharArray();
    }
}
