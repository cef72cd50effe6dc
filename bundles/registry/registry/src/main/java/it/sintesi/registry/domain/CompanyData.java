package it.sintesi.registry.domain;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Seat;
import java.util.HashMap;
import java.util.Map;

/** A company as texts by name of the component, and back. */
public final class CompanyData {

    /** The list of which the history keeps what came and what went, since it may grow with every communication. */
    public static final String SEATS = "seats";
    private static final int SIX = 6;

    private CompanyData() {
    }

    public static Map<String, String> of(Company c) {
        Map<String, String> data = new HashMap<>();
        Parts.put(data, "name", c.name());
        Parts.put(data, "kind", c.kind() == null ? null : c.kind().name());
        Parts.put(data, "legalSeat", Texts.of(c.legalSeat()));
        Parts.put(data, "sector", c.sector());
        Parts.put(data, "publicBody", c.publicBody() == null ? null : c.publicBody() ? "S" : "N");
        Parts.put(data, "contacts", Texts.of(c.contacts()));
        Parts.put(data, "collectiveAgreement", c.collectiveAgreement());
        Parts.put(data, SEATS, Parts.lines(c.seats(), CompanyData::seat));
        return data;
    }

    public static Company company(String code, Map<String, String> data, Map<String, Origin> origins) {
        String kind = data.get("kind");
        String body = data.get("publicBody");
        return new Company(code, data.get("name"), kind == null ? null : CompanyKind.valueOf(kind), Texts.address(data.get("legalSeat")), data.get("sector"),
                body == null ? null : Boolean.valueOf("S".equals(body)), Texts.contacts(data.get("contacts")), data.get("collectiveAgreement"),
                Parts.lines(data.get(SEATS), CompanyData::seat), origins);
    }

    private static String seat(Seat seat) {
        Address a = seat.address() == null ? new Address(null, null, null) : seat.address();
        Contacts c = seat.contacts() == null ? Contacts.NONE : seat.contacts();
        return Parts.join(a.municipality(), a.postcode(), a.street(), c.phone(), c.email(), c.certifiedEmail());
    }

    private static Seat seat(String line) {
        Parts p = Parts.of(line, SIX);
        return new Seat(new Address(p.get(0), p.get(1), p.get(2)), new Contacts(p.get(3), p.get(4), p.get(5)));
    }
}
