package it.sintesi.conditionality.application;

import it.sintesi.conditionality.Neighbours;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.conditionality.persistence.StepStore;
import it.sintesi.kernel.jdbc.Sql;
import javax.sql.DataSource;

/** The use cases of the area, put together once. */
public final class Cases {

    private final CaseReading reading;
    private final HandleCase handle;
    private final DecideCase decide;
    private final ReviewCase review;
    private final OfferTest offers;
    private final Ladder ladder;
    private final Notices notices;
    private final FaultListener faults;
    private final StatusListener status;
    private final CaseDocuments documents;

    public Cases(Kernel kernel, DataSource dataSource, Neighbours others) {
        Sql sql = new Sql(dataSource);
        CaseStore cases = new CaseStore(sql, others.codes());
        StepStore steps = new StepStore(sql);
        Access access = new Access(kernel, others.people());
        Moves moves = new Moves(kernel, cases, steps, access);
        this.ladder = new Ladder(cases, others.rules());
        this.notices = new Notices(kernel, others.notifications());
        this.reading = new CaseReading(kernel, cases, steps, access);
        this.handle = new HandleCase(kernel, moves, ladder, notices, others.rules());
        this.decide = new DecideCase(kernel, moves, access, ladder, handle, notices, others.dids());
        this.review = new ReviewCase(kernel, cases, moves, access, handle, decide, notices);
        OpenCase open = new OpenCase(kernel, cases, moves, ladder, others.people(), others.pacts());
        this.offers = new OfferTest(kernel, access, open, steps, others.rules(), others.statuses());
        Marks marks = new Marks(kernel, cases, moves);
        this.faults = new FaultListener(open, marks);
        this.status = new StatusListener(cases, marks, others.statuses());
        this.documents = new CaseDocuments(others.pdf());
    }

    public CaseReading reading() {
        return reading;
    }

    public HandleCase handle() {
        return handle;
    }

    public DecideCase decide() {
        return decide;
    }

    public ReviewCase review() {
        return review;
    }

    public OfferTest offers() {
        return offers;
    }

    public Ladder ladder() {
        return ladder;
    }

    public Notices notices() {
        return notices;
    }

    public FaultListener faults() {
        return faults;
    }

    public StatusListener status() {
        return status;
    }

    public CaseDocuments documents() {
        return documents;
    }
}
