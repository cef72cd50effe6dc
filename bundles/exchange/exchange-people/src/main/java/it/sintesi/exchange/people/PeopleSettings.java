package it.sintesi.exchange.people;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the configuration {@code it.sintesi.exchange.people} gives.
 *
 * @param offices      codes of our offices at the node (11 characters), by identifier
 * @param system       2 digits of our system in the identifiers of policies, 10 for Lombardia
 * @param variation    kind of variation of what we send; the ministry's table is not public
 * @param operatorGuid operator of the declarations at the node, or null
 * @param quietSeconds a record is sent when it did not change for so long
 * @param latestSeconds a record is sent at the latest so long after its first change
 * @param pollMillis   pause between two looks at what is due
 * @param sapNamespace namespace of the types of sapWS
 */
public record PeopleSettings(Map<String, String> offices, String system, String variation, String operatorGuid, long quietSeconds, long latestSeconds, long pollMillis,
                             String sapNamespace) {

    /** From texts; offices as {@code cpi-brescia=B157X000001,cpi-breno=…}. */
    public static PeopleSettings of(String offices, String system, String variation, String operatorGuid, String quiet, String latest, String poll, String sapNamespace) {
        Map<String, String> codes = Arrays.stream(offices.split(",")).map(String::strip).filter(text -> text.contains("="))
                .collect(Collectors.toMap(text -> text.substring(0, text.indexOf('=')).strip(), text -> text.substring(text.indexOf('=') + 1).strip()));
        codes.values().forEach(code -> {
            if (!code.matches("[A-Z][0-9]{3}[A-Z][0-9]{6}")) {
                throw new IllegalArgumentException("it.sintesi.exchange.people: offices: " + code + " non è un codice di ufficio (codice Belfiore, lettera, 6 cifre)");
            }
        });
        return new PeopleSettings(Map.copyOf(codes), system, variation, operatorGuid.isBlank() ? null : operatorGuid, Long.parseLong(quiet), Long.parseLong(latest),
                Long.parseLong(poll), sapNamespace);
    }
}
