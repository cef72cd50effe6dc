package it.sintesi.exchange.people.route;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.people.format.career.ActiveAnswer;
import it.sintesi.people.format.career.ActiveRequest;
import it.sintesi.people.format.career.CareerAnswer;
import it.sintesi.people.format.career.CareerFormat;
import it.sintesi.people.format.career.CareerFormats;
import it.sintesi.people.format.career.CareerRequest;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapFormat;
import it.sintesi.people.format.sap.SapWs;
import it.sintesi.people.format.xml.Read;

import java.time.LocalDate;
import java.util.List;

/** Questions of people to the national node: careers and active relations of other provinces, records of other bodies. Nothing of the answers is kept here. */
public final class NodeQuestions {

    private static final int RETRY_SECONDS = 60;

    private final NodeRoutes routes;
    private final SapWs sapWs;

    public NodeQuestions(NodeRoutes routes, SapWs sapWs) {
        this.routes = routes;
        this.sapWs = sapWs;
    }

    /** Communications of a worker between two days, both included. */
    public CareerAnswer career(String person, LocalDate from, LocalDate to) {
        return right(CareerFormat.read(ask("COPerLavoratore", CareerFormats.CAREER_REQUEST.write(new CareerRequest(person, from, to)))));
    }

    /** Relations of a worker that are active between two days. */
    public ActiveAnswer active(String person, LocalDate from, LocalDate to) {
        String request = CareerFormats.ACTIVE_REQUEST.write(new ActiveRequest(person, from.atStartOfDay(CertifiedClock.ZONE).toOffsetDateTime(), to.atStartOfDay(CertifiedClock.ZONE).toOffsetDateTime()));
        return right(CareerFormats.ACTIVE_ANSWER.read(ask(CareerFormats.ACTIVE + "/getRapportiAttivi", request)));
    }

    /** The record of another body, to be taken over. */
    public Sap record(String id) {
        SapWs.Message answer = right(sapWs.read(ask("", sapWs.write("richiestaSAP", "CodiceSAP", id))));
        return right(SapFormat.SAP.read(answer.value("SAP")));
    }

    private String ask(String action, String payload) {
        try {
            return routes.question(action, payload);
        } catch (Exception e) {
            ServiceException away = ServiceException.unavailable("Il nodo nazionale non risponde: " + e.getMessage() + ". Riprovare fra poco; se dura, sentire l'help desk.", RETRY_SECONDS).said("NOD-AWAY", e.getMessage());
            away.initCause(e);
            throw away;
        }
    }

    private static <T> T right(Read<T> read) {
        if (read.value() == null) {
            List<Rejection> problems = read.problems();
            throw new ServiceException(ServiceException.Kind.UNAVAILABLE, "La risposta del nodo nazionale non rispetta lo schema: " + problems.get(0).field() + " " + problems.get(0).message(), problems, RETRY_SECONDS);
        }
        return read.value();
    }
}
