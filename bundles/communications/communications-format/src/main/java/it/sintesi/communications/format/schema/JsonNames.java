package it.sintesi.communications.format.schema;

import java.util.Map;

/** Names of the JSON mirror (unilav §6, transport §5). */
final class JsonNames {
    /** The names that the general rule would get wrong. */
    private static final Map<String, String> SPECIAL = Map.of("CFSoggettoPromotore", "cfSoggettoPromotore",
            "agenziaestera", "agenziaEstera", "e-mail", "email", "e-mailDelegato", "emailDelegato");

    private JsonNames() {
    }

    /** First letter in lower case; the letter after a hyphen in upper case; hyphens and underscores removed. */
    static String of(String xmlName) {
        String special = SPECIAL.get(xmlName);
        if (special != null) {
            return special;
        }
        StringBuilder out = new StringBuilder(xmlName.length());
        boolean up = false;
        for (int i = 0; i < xmlName.length(); i++) {
            char c = xmlName.charAt(i);
            if (c == '-' || c == '_') {
                up = true;
            } else {
                out.append(i == 0 ? Character.toLowerCase(c) : up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return out.toString();
    }
}
