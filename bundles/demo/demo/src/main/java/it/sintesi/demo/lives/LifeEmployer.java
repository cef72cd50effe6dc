package it.sintesi.demo.lives;

/**
 * A company that employs, or an agency.
 *
 * @param code         fiscal code, 11 digits
 * @param name         denomination
 * @param trade        line of business
 * @param town         where it is
 * @param street       street and number
 * @param phone        telephone
 * @param email        address of the personnel office
 * @param agency       whether it lends its people to others
 * @param number       number of an agency in the register of agencies; 0 for others
 * @param intermediary who sends for it, null when it sends itself
 */
public record LifeEmployer(String code, String name, Trade trade, Municipality town, String street, String phone, String email, boolean agency, int number,
                           Intermediary intermediary) {

    /** True for those whose communications are due on the 20th of the month after, or days after the fact. */
    boolean patient() {
        return agency || trade.publicBody();
    }
}
