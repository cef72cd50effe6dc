package it.sintesi.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is due by when after a declaration of availability (D.Lgs. 150/2015 art. 20 c. 1 and art. 21 c. 1-2). */
public interface DidTermsRule extends Rule {

    /** Name of this decision. */
    String ID = "did-terms";

    /**
     * A declaration.
     *
     * @param givenOn day of the declaration
     * @param benefit whether NASpI or DIS-COLL was claimed
     */
    record Facts(LocalDate givenOn, boolean benefit) {

        public Facts {
            Objects.requireNonNull(givenOn, "givenOn");
        }
    }

    /**
     * Last days.
     *
     * @param contactBy    the person contacts the office, or without a benefit is convened by it
     * @param pactBy       the service pact is signed
     * @param cancelBy     a wrong insertion may be cancelled
     * @param profileAgain first day on which the profile is reckoned again
     * @param confirmBy    the availability is confirmed for the first time
     */
    record Terms(LocalDate contactBy, LocalDate pactBy, LocalDate cancelBy, LocalDate profileAgain, LocalDate confirmBy) {
    }

    /** The terms of a declaration. */
    Outcome<Terms> decide(Facts facts);

    /** First day on which a profile is reckoned again. */
    Outcome<LocalDate> profileAgain(LocalDate profiledOn);

    /** By when the availability is confirmed after a declaration or confirmation of that day. */
    Outcome<LocalDate> confirmBy(LocalDate day);

    /** Days on which a person is reminded of a confirmation that is due on that day, the earliest first. */
    List<LocalDate> reminders(LocalDate confirmBy);

    /** True while a term of the case rests on a figure whose source is still to be read. */
    boolean toBeChecked(LocalDate day);
}
