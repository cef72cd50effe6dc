package it.sintesi.registry.api;

/**
 * How to reach somebody. Null fields are unknown.
 *
 * @param phone          telephone
 * @param email          ordinary e-mail
 * @param certifiedEmail certified e-mail (PEC)
 */
public record Contacts(String phone, String email, String certifiedEmail) {

    /** Nothing is known. */
    public static final Contacts NONE = new Contacts(null, null, null);
}
