package it.sintesi.registry.persistence;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Seat;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** A place of work of a company. */
@Embeddable
public class SeatEntity {

    private String municipality;
    private String postcode;
    private String street;
    private String phone;
    private String email;
    @Column(name = "certified_email")
    private String certifiedEmail;

    protected SeatEntity() {
    }

    SeatEntity(Seat seat) {
        Address address = seat.address();
        municipality = address.municipality();
        postcode = address.postcode();
        street = address.street();
        Contacts contacts = seat.contacts() == null ? Contacts.NONE : seat.contacts();
        phone = contacts.phone();
        email = contacts.email();
        certifiedEmail = contacts.certifiedEmail();
    }

    Seat seat() {
        return new Seat(new Address(municipality, postcode, street), Columns.contacts(phone, email, certifiedEmail));
    }
}
