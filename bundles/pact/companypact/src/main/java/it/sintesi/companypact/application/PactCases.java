package it.sintesi.companypact.application;

import it.sintesi.companypact.Neighbours;
import it.sintesi.companypact.persistence.PactStore;
import it.sintesi.companypact.persistence.TraceStore;
import it.sintesi.kernel.jdbc.Sql;
import javax.sql.DataSource;

/** The use cases of the area, put together once. */
public final class PactCases {

    private final RequestPact request;
    private final WorkPact work;
    private final SignPact sign;
    private final PactReading reading;
    private final PactDocuments documents;
    private final Notices notices;

    public PactCases(Kernel kernel, DataSource dataSource, Neighbours others) {
        Sql sql = new Sql(dataSource);
        PactStore pacts = new PactStore(sql);
        TraceStore traces = new TraceStore(sql);
        Moves moves = new Moves(kernel, pacts, traces);
        this.notices = new Notices(kernel, others.notifications());
        this.request = new RequestPact(kernel, pacts, moves, others.companies(), others.offices(), others.rules());
        this.work = new WorkPact(kernel, moves, traces, notices, others.rules());
        this.sign = new SignPact(kernel, pacts, traces, moves, notices, others.rules());
        this.reading = new PactReading(kernel, pacts, traces, moves);
        this.documents = new PactDocuments(others.pdf(), traces);
    }

    public RequestPact request() {
        return request;
    }

    public WorkPact work() {
        return work;
    }

    public SignPact sign() {
        return sign;
    }

    public PactReading reading() {
        return reading;
    }

    public PactDocuments documents() {
        return documents;
    }

    public Notices notices() {
        return notices;
    }
}
