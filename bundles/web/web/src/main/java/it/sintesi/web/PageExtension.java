package it.sintesi.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

import org.unbescape.html.HtmlEscape;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.web.api.Fragment;
import it.sintesi.web.api.Told;

/**
 * What templates may call: {@code t}, {@code fieldname} (what the area calls a field of its forms, or null), {@code says} and {@code mends} (what a
 * rejection says, marked when it is Italian), {@code told} (the same of a text, or of a key or phrases with their Italian), {@code csrf}, {@code piece}, {@code icon}, and the Italian formats.
 */
final class PageExtension extends AbstractExtension {

    private static final String OPEN = "<svg class=\"icon icon-sm";

    @Override
    public Map<String, io.pebbletemplates.pebble.extension.Function> getFunctions() {
        return Map.of(
                "t", new Call((args, shell) -> shell.texts().get(String.valueOf(args[0]), rest(args))),
                "fieldname", new Call((args, shell) -> shell.texts().find("field." + args[0])),
                "says", new Call((args, shell) -> marked(shell.texts().says((Rejection) args[0]))),
                "mends", new Call((args, shell) -> marked(shell.texts().mends((Rejection) args[0]))),
                "told", new Call((args, shell) -> marked(args.length == 1 ? (Told) args[0]
                        : shell.texts().told(phrases(args[0]), String.valueOf(args[1])))),
                "csrf", new Call((args, shell) -> new SafeString("<input type=\"hidden\" name=\"csrf\" value=\"" + shell.csrf().get() + "\">")),
                "piece", new Call((args, shell) -> new SafeString(shell.pieces().html((Fragment) args[0], shell))),
                "icon", new Call((args, shell) -> icon(args)));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "day", new Format(ItalianFormats::day),
                "longday", new LongDay(),
                "moment", new Format(ItalianFormats::moment),
                "num", new Format(ItalianFormats::number));
    }

    private static Object marked(Told told) {
        String text = HtmlEscape.escapeHtml4Xml(told.text());
        return new SafeString(told.italian() && !text.isEmpty() ? "<span lang=\"it\">" + text + "</span>" : text);
    }

    @SuppressWarnings("unchecked")
    private static List<Phrase> phrases(Object what) {
        return what instanceof List ? (List<Phrase>) what : List.of(Phrase.of(String.valueOf(what)));
    }

    private static Object icon(Object[] args) {
        String name = String.valueOf(args[0]);
        if (!Assets.ICONS.contains(name)) {
            throw new IllegalArgumentException("No icon " + name + " in icons.svg");
        }
        String more = args.length > 1 ? " " + args[1] : "";
        return new SafeString(OPEN + more + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + Assets.own("icons.svg") + "#it-" + name + "\"></use></svg>");
    }

    private static Object[] rest(Object[] args) {
        Object[] rest = new Object[args.length - 1];
        System.arraycopy(args, 1, rest, 0, rest.length);
        return rest;
    }

    private record Call(BiFunction<Object[], PageShell, Object> body) implements io.pebbletemplates.pebble.extension.Function {

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            Object[] values = new Object[args.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = args.get(String.valueOf(i));
            }
            return body.apply(values, (PageShell) context.getVariable("shell"));
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }
    }

    /** A day in words, in the language of the page. */
    private record LongDay() implements Filter {

        @Override
        public Object apply(Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            return input == null ? "" : ItalianFormats.longDay(input, context.getLocale());
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }
    }

    private record Format(Function<Object, String> body) implements Filter {

        @Override
        public Object apply(Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            return input == null ? "" : body.apply(input);
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }
    }
}
