package it.sintesi.exchange.people.soap;

import it.sintesi.exchange.people.application.CareerDesk;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.career.ActiveAnswer;
import it.sintesi.people.format.career.ActiveRequest;
import it.sintesi.people.format.career.CareerFormats;
import it.sintesi.people.format.xml.Read;

import java.util.List;
import java.util.function.BiFunction;

/** VerificaRapportoLavoroAttivo: the service has outcomes for a wrong worker and for wrong dates, so these are no faults. */
record ActiveEndpoint(CareerDesk desk) implements BiFunction<Caller, String, String> {

    @Override
    public String apply(Caller caller, String request) {
        Read<ActiveRequest> read = CareerFormats.ACTIVE_REQUEST.read(request);
        ActiveAnswer answer = read.value() != null ? desk.active(caller, read.value()) : new ActiveAnswer(List.of(), outcome(read));
        return CareerFormats.ACTIVE_ANSWER.write(answer);
    }

    private static String outcome(Read<ActiveRequest> read) {
        if (read.problems().stream().anyMatch(problem -> problem.field().contains("CodiceFiscaleLavoratore"))) {
            return "E101";
        }
        if (read.problems().stream().anyMatch(problem -> problem.field().contains("DataRiferimento"))) {
            return "E102";
        }
        read.orThrow();
        throw new IllegalStateException("A request without problems was not read");
    }
}
