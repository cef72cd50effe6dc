package it.sintesi.did.application;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidDesk;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.Dids;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The area as the others see it. */
public final class DidService implements Dids, DidDesk {

    private final DidReading reading;
    private final GiveDid giving;
    private final EndDid ending;
    private final ConfirmDid confirming;
    private final TakeInDid takingIn;

    DidService(DidReading reading, GiveDid giving, EndDid ending, ConfirmDid confirming, TakeInDid takingIn) {
        this.reading = reading;
        this.giving = giving;
        this.ending = ending;
        this.confirming = confirming;
        this.takingIn = takingIn;
    }

    @Override
    public List<Did> ofPerson(Caller caller, String person) {
        return reading.ofPerson(caller, person).stream().map(Declaration::view).toList();
    }

    @Override
    public Optional<Did> byId(Caller caller, String id) {
        return reading.byId(caller, id).map(Declaration::view);
    }

    @Override
    public Did revoke(Caller caller, String person, LocalDate day, RevocationCause cause, LocalDate barredUntil, String act) {
        return ending.revoke(caller, person, day, cause, barredUntil, "", act == null ? "decisione dell'ufficio" : act).view();
    }

    @Override
    public Did restore(Caller caller, String id, String act) {
        return ending.restore(caller, id, "", act == null ? "decisione dell'ufficio" : act).view();
    }

    @Override
    public Did takeIn(Caller caller, String person, LocalDate givenOn, DidOrigin origin, String externalId) {
        return takingIn.takeIn(caller, person, givenOn, origin, externalId).view();
    }

    @Override
    public Did confirm(Caller caller, String id, LocalDate day) {
        return confirming.confirm(caller, id, day).view();
    }

    @Override
    public Did give(Caller caller, String id, String person, Map<String, String> answers) {
        return giving.give(caller, id, person, answers).view();
    }

    @Override
    public LocalDate confirmAvailability(Caller caller, String person) {
        return confirming.available(caller, person).confirmBy();
    }
}
