package it.sintesi.citizen;

import it.sintesi.citizen.application.AccessPolicy;
import it.sintesi.citizen.application.AnswerTerm;
import it.sintesi.citizen.application.Boards;
import it.sintesi.citizen.application.ContestDocuments;
import it.sintesi.citizen.application.ContestReading;
import it.sintesi.citizen.application.Contestable;
import it.sintesi.citizen.application.DecideContest;
import it.sintesi.citizen.application.Kernel;
import it.sintesi.citizen.application.Origins;
import it.sintesi.citizen.application.PersonData;
import it.sintesi.citizen.application.RaiseContest;
import it.sintesi.citizen.application.WhoLooked;
import it.sintesi.citizen.persistence.BoardStore;
import it.sintesi.citizen.persistence.ContestStore;
import it.sintesi.citizen.web.AccessPages;
import it.sintesi.citizen.web.BoardDesk;
import it.sintesi.citizen.web.BoardPages;
import it.sintesi.citizen.web.CareerPages;
import it.sintesi.citizen.web.CitizenArea;
import it.sintesi.citizen.web.ContestDesk;
import it.sintesi.citizen.web.ContestPages;
import it.sintesi.citizen.web.DocumentPages;
import it.sintesi.citizen.web.HomePages;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.web.api.WebArea;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class CitizenModule {

    private final WebArea area;

    public CitizenModule(Kernel kernel, DataSource dataSource, Accounts accounts, AccessPolicy policy, Neighbours others) {
        Sql sql = new Sql(dataSource);
        ContestStore store = new ContestStore(sql);
        AnswerTerm term = new AnswerTerm();
        PersonData data = new PersonData(others.codeLists());
        ContestReading reading = new ContestReading(kernel, store);
        Contestable contestable = new Contestable(others.people(), others.relations(), others.offices(), data);
        ContestDocuments documents = new ContestDocuments(others.pdf(), term);
        Boards boards = new Boards(kernel, new BoardStore(sql));
        this.area = new CitizenArea(
                new HomePages(others.people(), others.offices(), data, new Origins(accounts, policy), reading, others.inboxes()),
                new CareerPages(others.relations(), kernel.clock(), data),
                new ContestPages(new RaiseContest(kernel, store, contestable, term), reading, contestable, documents, term, others.offices(), kernel.clock(), kernel.ids()),
                new DocumentPages(others.archive(), reading),
                new AccessPages(new WhoLooked(kernel, accounts, policy), others.offices()),
                new BoardPages(boards, others.offices()),
                new ContestDesk(reading, new DecideContest(kernel, store, reading, others.notifications()), documents, kernel.clock()),
                new BoardDesk(boards, others.offices(), kernel.clock()),
                reading);
    }

    /** What the area brings to the web. */
    public WebArea area() {
        return area;
    }
}
