package it.sintesi.demo.lives;

import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.ResidencePermit;

/**
 * Somebody of the province.
 *
 * @param index     number, from 0
 * @param person    identity as communications tell it
 * @param home      domicile
 * @param street    street and number
 * @param education level, 2 digits
 * @param permit    residence permit, null for citizens of the Union
 * @param law68     whether the person is on the list of targeted placement (L. 68/1999)
 * @param mobility  how the person works
 * @param trade     own trade
 */
public record LifePerson(int index, Person person, Municipality home, String street, String education, ResidencePermit permit, boolean law68,
                         Mobility mobility, Trade trade) {

    /** Fiscal code. */
    public String code() {
        return person.fiscalCode();
    }
}
