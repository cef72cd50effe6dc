package it.sintesi.itests;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages that nobody well-meaning sends. */
final class HostileMessages {

    private static final String XML = "application/xml";
    private static final String JSON = "application/json";
    private static final String BOMB = "<!DOCTYPE l [<!ENTITY a \"lol\">" + bombEntities() + "]>";
    private static final String XXE = "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    private static final char[] NASTY = {'<', '>', '&', '"', '\'', '\u0000', '\uFFFF', '{', '}', ']', '%', ';', '\u202E', '\uD800'};

    /** One attack. */
    record Attack(String name, String path, String contentType, String body) {
        @Override
        public String toString() {
            return name + " on " + path;
        }
    }

    private HostileMessages() {
    }

    static List<Attack> all() {
        String valid = Messages.fresh(FormKind.UNILAV);
        List<Attack> all = new ArrayList<>();
        document(all, "garbage", "\u0001\u0002garbage");
        document(all, "empty", "");
        document(all, "cut off", valid.substring(0, valid.length() / 2));
        document(all, "unknown root", "<a xmlns=\"urn:b\"/>");
        document(all, "DOCTYPE", "<!DOCTYPE UniLav>" + valid);
        document(all, "XXE", XXE + valid.replaceFirst("<cognome>[^<]*", "<cognome>&x;"));
        document(all, "external DTD", "<!DOCTYPE UniLav SYSTEM \"http://127.0.0.1:1/evil.dtd\">" + valid);
        document(all, "billion laughs", BOMB + valid.replaceFirst("<cognome>[^<]*", "<cognome>&j;"));
        document(all, "schemaLocation", valid.replaceFirst("<UniLav ", "<UniLav xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a http://127.0.0.1:1/x.xsd\" codiceX=\"1\" "));
        document(all, "XInclude", valid.replaceFirst("<cognome>[^<]*", "<cognome><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"));
        document(all, "deep", "<a>".repeat(100_000) + "</a>".repeat(100_000));
        document(all, "wide", valid.replaceFirst("<Lavoratore>", "<x/>".repeat(200_000) + "<Lavoratore>"));
        document(all, "many attributes", valid.replaceFirst("<Lavoratore>", "<Lavoratore " + attributes(5_000) + ">"));
        document(all, "huge attribute", valid.replaceFirst("<Lavoratore>", "<Lavoratore a=\"" + "x".repeat(1_500_000) + "\">"));
        document(all, "huge text", valid.replaceFirst("<cognome>[^<]*", "<cognome>" + "A".repeat(1_900_000)));
        document(all, "10 MB", valid + " ".repeat(10_000_000));
        document(all, "header elements", valid.replaceFirst("<Lavoratore>", "<h>1</h>".repeat(100_000) + "<Lavoratore>"));
        for (Client.Soap version : Client.Soap.values()) {
            String envelope = version.envelope(FormKind.UNILAV, valid);
            soap(all, version, "garbage envelope", "garbage");
            soap(all, version, "DOCTYPE envelope", "<!DOCTYPE e>" + envelope);
            soap(all, version, "billion laughs envelope", BOMB + envelope.replaceFirst("<e:Body>", "<e:Header><x>&j;</x></e:Header><e:Body>"));
            soap(all, version, "XXE envelope", XXE + envelope.replaceFirst("<e:Body>", "<e:Header><x>&x;</x></e:Header><e:Body>"));
            soap(all, version, "wide header", envelope.replaceFirst("<e:Body>", "<e:Header>" + "<x/>".repeat(240_000) + "</e:Header><e:Body>"));
            soap(all, version, "deep header", envelope.replaceFirst("<e:Body>", "<e:Header>" + "<x>".repeat(50_000) + "</x>".repeat(50_000) + "</e:Header><e:Body>"));
            soap(all, version, "many attributes", envelope.replaceFirst("<e:Body>", "<e:Body " + attributes(2_000) + ">"));
            soap(all, version, "unknown operation", envelope.replace(FormKind.UNILAV.requestElement(), "shutdown"));
            soap(all, version, "no body", envelope.replaceAll("(?s)<e:Body>.*</e:Body>", ""));
            soap(all, version, "cut off", envelope.substring(0, envelope.length() - 30));
        }
        all.add(new Attack("wrong content type", Client.SOAP, "application/json", "{}"));
        all.add(new Attack("multipart", Client.SOAP, "multipart/related; boundary=b", "--b\r\n\r\nx\r\n--b--"));
        all.add(new Attack("JSON garbage", Client.REST, JSON, "{\"uniLav\": {"));
        all.add(new Attack("JSON deep", Client.REST, JSON, "[".repeat(200_000)));
        all.add(new Attack("JSON wide", Client.REST, JSON, "{\"uniLav\":{" + "\"a\":\"b\",".repeat(150_000) + "\"z\":\"z\"}}"));
        all.add(new Attack("JSON number", Client.REST, JSON, "{\"uniLav\":{\"a\":" + "9".repeat(500_000) + "}}"));
        all.add(new Attack("JSON null", Client.REST, JSON, "null"));
        all.add(new Attack("JSON list", Client.REST, JSON, "[]"));
        all.add(new Attack("form", Client.REST, "application/x-www-form-urlencoded", "a=b"));
        return all;
    }

    /** A SOAP message with some characters or pieces changed. */
    static Attack mutatedSoap(Random random) {
        Client.Soap version = Client.Soap.values()[random.nextInt(2)];
        FormKind kind = FormKind.values()[random.nextInt(4)];
        return new Attack("mutation", Client.SOAP, version.contentType(), mutate(version.envelope(kind, mutate(Messages.fresh(kind), random)), random));
    }

    /** A REST message, XML or JSON, with some characters or pieces changed. */
    static Attack mutatedRest(Random random) {
        FormKind kind = FormKind.values()[random.nextInt(4)];
        boolean json = random.nextBoolean();
        String document = Messages.fresh(kind);
        return new Attack("mutation", Client.REST, json ? JSON : XML, mutate(json ? Messages.json(document) : document, random));
    }

    private static String mutate(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, out.length()));
            int end = Math.min(out.length(), at + random.nextInt(60));
            switch (random.nextInt(5)) {
                case 0 -> out.insert(at, NASTY[random.nextInt(NASTY.length)]);
                case 1 -> out.delete(at, end);
                case 2 -> out.insert(at, out.substring(at, end));
                case 3 -> out.insert(at, String.valueOf((char) random.nextInt(0xD7FF)).repeat(random.nextInt(2_000)));
                default -> out.setLength(Math.max(1, at));
            }
        }
        return out.toString();
    }

    private static void document(List<Attack> all, String name, String document) {
        all.add(new Attack(name, Client.REST, XML, document));
        for (Client.Soap version : Client.Soap.values()) {
            all.add(new Attack(name + " in SOAP " + version, Client.SOAP, version.contentType(), version.envelope(FormKind.UNILAV, document)));
        }
    }

    private static void soap(List<Attack> all, Client.Soap version, String name, String envelope) {
        all.add(new Attack(name + " " + version, Client.SOAP, version.contentType(), envelope));
    }

    private static String attributes(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("a").append(i).append("=\"1\" ");
        }
        return out.toString();
    }

    private static String bombEntities() {
        StringBuilder out = new StringBuilder();
        for (char name = 'b'; name <= 'j'; name++) {
            out.append("<!ENTITY ").append(name).append(" \"").append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        return out.toString();
    }
}
