package it.sintesi.web.api;

import it.sintesi.kernel.api.security.Permission;

/**
 * Who may open a page at all. What they see on it is decided again, for each subject, by the services that the page calls.
 *
 * @param login      true when somebody must be logged in
 * @param permission what the kernel's authorisation is asked for, or null when a login suffices
 */
public record Guard(boolean login, Permission permission) {

    /** Everybody, also without a login. */
    public static final Guard PUBLIC = new Guard(false, null);

    /** Everybody who is logged in. */
    public static final Guard LOGGED_IN = new Guard(true, null);

    /** Those to whom the authorisation grants the permission. */
    public static Guard of(Permission permission) {
        return new Guard(true, permission);
    }
}
