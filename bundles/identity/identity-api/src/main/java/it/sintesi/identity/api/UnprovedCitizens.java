package it.sintesi.identity.api;

import java.util.Optional;

/** Accounts that citizens opened by themselves and that nobody has proved to be theirs yet. */
public interface UnprovedCitizens {

    /**
     * Gives the account that somebody opened for a fiscal code to the person whose digital identity has just proved it to be theirs. Who opened the
     * account may be somebody else: so its password, its sessions, its tokens and its e-mail address end, unless the address is the proved one.
     *
     * @param fiscalCode as the digital identity proves it
     * @param email      address that comes with the digital identity, or null
     * @param door       by what it was proved, for the history
     * @param address    network address of the login
     * @return user name of the account, or empty when nobody opened one or it is disabled
     */
    Optional<String> takeOver(String fiscalCode, String email, String door, String address);
}
