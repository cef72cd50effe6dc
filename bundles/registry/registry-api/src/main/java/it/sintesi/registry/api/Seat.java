package it.sintesi.registry.api;

/**
 * A place of work of a company.
 *
 * @param address  where it is; municipality and street together identify it within the company
 * @param contacts how to reach it
 */
public record Seat(Address address, Contacts contacts) {
}
