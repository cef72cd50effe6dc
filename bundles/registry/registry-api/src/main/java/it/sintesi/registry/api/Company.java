package it.sintesi.registry.api;

import java.util.List;
import java.util.Map;

/**
 * An employer. Null fields are unknown.
 *
 * @param fiscalCode          11 digits, or 16 characters for a person who employs
 * @param name                denomination
 * @param kind                kind of employer; null when nobody has told it (then {@code publicBody} decides)
 * @param legalSeat           address of the legal seat
 * @param sector              ATECO code as communications carry it, {@code dd.dd.dd}
 * @param publicBody          whether it is a public administration
 * @param contacts            how to reach it
 * @param collectiveAgreement code of the collective agreement it mostly applies
 * @param seats               places of work known so far
 * @param origins             where each datum comes from, by name of the component of this record
 */
public record Company(String fiscalCode, String name, CompanyKind kind, Address legalSeat, String sector, Boolean publicBody,
                      Contacts contacts, String collectiveAgreement, List<Seat> seats, Map<String, Origin> origins) {

    public Company {
        contacts = contacts == null ? Contacts.NONE : contacts;
        seats = seats == null ? List.of() : List.copyOf(seats);
        origins = origins == null ? Map.of() : Map.copyOf(origins);
    }
}
