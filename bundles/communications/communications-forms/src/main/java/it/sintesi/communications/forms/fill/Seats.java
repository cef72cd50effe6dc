package it.sintesi.communications.forms.fill;

import it.sintesi.communications.forms.field.Choice;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The places of work that are known of a company, kept with the draft so that one is chosen instead of written again. */
public final class Seats {

    private static final String KEY = "_seat.";
    private static final String COUNT = "_seats";
    private static final List<String> PARTS = List.of("Comune", "Cap", "Indirizzo", "Telefono", "E-mail");

    private Seats() {
    }

    /** Writes the seats of a company into the draft. */
    static void keep(Map<String, String> values, Company company) {
        int count = 0;
        for (Seat seat : company.seats()) {
            if (seat.address() != null && seat.address().municipality() != null) {
                put(values, KEY + ++count + ".", seat.address(), contacts(seat, company));
            }
        }
        if (count > 0) {
            values.put(COUNT, String.valueOf(count));
        }
    }

    private static Contacts contacts(Seat seat, Company company) {
        Contacts own = seat.contacts();
        return own != null && (own.phone() != null || own.email() != null) ? own : company.contacts();
    }

    /** Writes an address with contacts under a path. */
    static void put(Map<String, String> values, String path, Address address, Contacts contacts) {
        put(values, path + "Comune", address.municipality());
        put(values, path + "Cap", address.postcode());
        put(values, path + "Indirizzo", address.street());
        put(values, path + "Telefono", contacts.phone());
        put(values, path + "E-mail", contacts.email());
    }

    private static void put(Map<String, String> values, String path, String value) {
        if (value != null && !value.isBlank()) {
            values.put(path, value.strip());
        }
    }

    /** What can be chosen: the seats by number, with municipality and street. */
    public static List<Choice> choices(Map<String, String> values) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(values.getOrDefault(COUNT, "0")); i++) {
            choices.add(new Choice(String.valueOf(i), values.getOrDefault(KEY + i + ".Indirizzo", "") + "\n" + values.getOrDefault(KEY + i + ".Comune", "")));
        }
        return choices;
    }

    /** Writes the chosen seat where the message tells the place of work. */
    static void choose(Map<String, String> values, String number, String path) {
        for (String part : PARTS) {
            String value = values.get(KEY + number + "." + part);
            if (value == null) {
                values.remove(path + part);
            } else {
                values.put(path + part, value);
            }
        }
    }
}
