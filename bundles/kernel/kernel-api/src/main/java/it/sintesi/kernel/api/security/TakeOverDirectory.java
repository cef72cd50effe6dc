package it.sintesi.kernel.api.security;

import java.time.LocalDate;

/** Knows which operators may see a person of another office, because they took the case over with a reason that was logged. The authorisation asks it. */
public interface TakeOverDirectory {

    /** True when the account holds a take-over of the person that is valid on the day. */
    boolean holds(String account, String personCode, LocalDate day);
}
