package it.sintesi.worklist.application;

import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** Those who share the work of an office. */
public interface Colleagues {

    /** The caller first, then the colleagues of the same office who may work on what belongs to {@code office} (null: to none in particular). */
    List<Colleague> of(Caller caller, String office);
}
