package it.sintesi.people.format.xml;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Tells what the schema does not admit in words: which field, what stands there, how to mend it. */
final class SchemaErrors implements ErrorHandler {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern NAMES = Pattern.compile("(?:\"[^\"]*\":)?([\\w.-]+)(?=[,}])");

    private final TreeBuilder place;
    private final List<Rejection> found = new ArrayList<>();

    SchemaErrors(TreeBuilder place) {
        this.place = place;
    }

    List<Rejection> found() {
        return found;
    }

    static Rejection unreadable(SAXParseException e) {
        boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
        return doctype ? Rejection.error("XML-DOCTYPE", "", "Il documento contiene una dichiarazione DOCTYPE, che non è ammessa", "Togliere la dichiarazione DOCTYPE").said(Phrase.of("PF-DOCTYPE"))
                : Rejection.error("XML-FORM", "", "Il testo non è XML ben formato alla riga " + e.getLineNumber() + ", colonna " + e.getColumnNumber(),
                        "Controllare che i tag siano chiusi e i caratteri speciali scritti come entità").said(Phrase.of("PF-FORM", e.getLineNumber(), e.getColumnNumber()));
    }

    static Rejection refused(String message) {
        return Rejection.error("XML-LIMIT", "", String.valueOf(message), "Inviare un documento più piccolo").said(Phrase.of("PF-LIMIT", message));
    }

    @Override
    public void warning(SAXParseException exception) {
        error(exception);
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXParseException {
        throw exception;
    }

    @Override
    public void error(SAXParseException exception) {
        String message = String.valueOf(exception.getMessage());
        String code = message.contains(":") ? message.substring(0, message.indexOf(':')) : message;
        List<String> quoted = quoted(message);
        String first = quoted.isEmpty() ? "" : local(quoted.get(0));
        String path = place.path();
        switch (code) {
            // Follows each fault of a value and tells nothing new.
            case "cvc-type.3.1.3", "cvc-attribute.3", "cvc-elt.3.2.1" -> { }
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.g", "cvc-complex-type.2.4.h" -> add("XML-ORDER", join(path, first),
                    "L'elemento " + first + " non può stare qui: è atteso " + expected(message), "Rispettare nomi e ordine dello schema", Phrase.of("PF-ORDER", first, either(message)));
            case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i", "cvc-complex-type.2.4.j" -> add("XML-MISSING", join(path, names(message)),
                    "In " + first + " manca " + expected(message), "Aggiungere l'elemento che manca", Phrase.of("PF-MISSING", first, either(message)));
            case "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.c", "cvc-complex-type.2.4.f" -> add("XML-UNKNOWN", join(path, first),
                    "L'elemento " + first + " non è previsto qui", "Togliere l'elemento, o scriverlo come lo ha lo schema", Phrase.of("PF-UNKNOWN", first));
            case "cvc-elt.1", "cvc-elt.1.a" -> add("XML-ROOT", first, "Il documento " + first + " non è previsto da questo servizio",
                    "Controllare radice e spazio dei nomi", Phrase.of("PF-ROOT", first));
            case "cvc-elt.3.1" -> add("XML-NIL", join(path, local(quoted.get(quoted.size() - 1))), "L'elemento non può essere nullo (xsi:nil)", "Scrivere un valore", Phrase.of("PF-NIL"));
            case "cvc-enumeration-valid" -> add("XML-VALUE", path, "Il valore «" + value(quoted) + "» non è fra quelli ammessi: " + allowed(message),
                    "Usare uno dei valori ammessi", Phrase.of("PF-NOT-ALLOWED", value(quoted), allowed(message)));
            case "cvc-minInclusive-valid" -> add("XML-VALUE", path, "Il valore «" + value(quoted) + "» è sotto il minimo " + quoted.get(1), "Scrivere un valore dal minimo in su",
                    Phrase.of("PF-MINIMUM", value(quoted), quoted.get(1)));
            case "cvc-maxLength-valid", "cvc-minLength-valid", "cvc-length-valid" -> add("XML-VALUE", path,
                    "Il valore «" + value(quoted) + "» non ha la lunghezza richiesta", "Rispettare la lunghezza dello schema", Phrase.of("PF-LENGTH", value(quoted)));
            case "cvc-pattern-valid" -> add("XML-VALUE", path, "Il valore «" + value(quoted) + "» non ha la forma richiesta", "Scrivere il valore nella forma dello schema",
                    Phrase.of("PF-PATTERN", value(quoted)));
            case "cvc-datatype-valid.1.2.1", "cvc-datatype-valid.1.2.3" -> add("XML-TYPE", path,
                    "Il valore «" + value(quoted) + "» non è del tipo richiesto", "Date aaaa-mm-gg, date e ore aaaa-mm-ggThh:mm:ss, numeri senza separatori, true o false",
                    Phrase.of("PF-TYPE", value(quoted)));
            default -> add("XML-SCHEMA", path, "Il documento non rispetta lo schema in " + (path.isEmpty() ? "radice" : path) + " (" + code + ")", "Confrontare il documento con lo schema",
                    Phrase.of("PF-SCHEMA", path.isEmpty() ? "/" : path, code));
        }
    }

    private void add(String code, String field, String message, String mend, Phrase said) {
        found.add(Rejection.error(code, field, message, mend).said(said));
    }

    private static List<String> quoted(String message) {
        List<String> all = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(message);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    private static String value(List<String> quoted) {
        return quoted.isEmpty() ? "" : quoted.get(0);
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1).replaceAll("[{}\"]", "");
    }

    private static String expected(String message) {
        String names = names(message);
        return names.isEmpty() ? "altro" : names.replace("|", " o ");
    }

    /** The same, for every language. */
    private static String either(String message) {
        String names = names(message);
        return names.isEmpty() ? "…" : names.replace("|", " / ");
    }

    /** What the schema would admit, from the list at the end of the message. */
    private static String names(String message) {
        int from = message.lastIndexOf('{', message.lastIndexOf("}'"));
        List<String> all = new ArrayList<>();
        int list = message.indexOf("'{");
        Matcher matcher = NAMES.matcher(list < 0 || from < 0 ? "" : message.substring(list));
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return String.join("|", all);
    }

    private static String allowed(String message) {
        int from = message.indexOf('[');
        return message.substring(from + 1, message.indexOf(']', from));
    }

    private static String join(String path, String last) {
        return path.isEmpty() ? last : last.isEmpty() ? path : path + "." + last;
    }
}
