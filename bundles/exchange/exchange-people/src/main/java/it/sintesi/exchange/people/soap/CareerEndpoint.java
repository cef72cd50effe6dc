package it.sintesi.exchange.people.soap;

import it.sintesi.exchange.people.application.CareerDesk;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.career.CareerFormat;
import it.sintesi.people.format.career.CareerFormats;

import java.util.function.BiFunction;

/** RicercaCO: the communications of a worker. */
record CareerEndpoint(CareerDesk desk) implements BiFunction<Caller, String, String> {

    @Override
    public String apply(Caller caller, String request) {
        return CareerFormat.write(desk.career(caller, CareerFormats.CAREER_REQUEST.read(request).orThrow()));
    }
}
