package it.sintesi.registry.domain;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;

/** Addresses and contacts as texts of the history. */
final class Texts {

    private static final int THREE = 3;

    private Texts() {
    }

    static String of(Address address) {
        return address == null ? "" : Parts.join(address.municipality(), address.postcode(), address.street());
    }

    static Address address(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Parts parts = Parts.of(text, THREE);
        return new Address(parts.get(0), parts.get(1), parts.get(2));
    }

    static String of(Contacts contacts) {
        return contacts == null ? "" : Parts.join(contacts.phone(), contacts.email(), contacts.certifiedEmail());
    }

    static Contacts contacts(String text) {
        if (text == null || text.isEmpty()) {
            return Contacts.NONE;
        }
        Parts parts = Parts.of(text, THREE);
        return new Contacts(parts.get(0), parts.get(1), parts.get(2));
    }
}
