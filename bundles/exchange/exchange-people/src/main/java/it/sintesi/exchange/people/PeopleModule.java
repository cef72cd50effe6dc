package it.sintesi.exchange.people;

import it.sintesi.exchange.people.application.CareerDesk;
import it.sintesi.exchange.people.application.CareerNews;
import it.sintesi.exchange.people.application.Claims;
import it.sintesi.exchange.people.application.DidSender;
import it.sintesi.exchange.people.application.NodeAnswers;
import it.sintesi.exchange.people.application.OfficeCodes;
import it.sintesi.exchange.people.application.Outbound;
import it.sintesi.exchange.people.application.PactPolicies;
import it.sintesi.exchange.people.application.PersonDesk;
import it.sintesi.exchange.people.application.PolicyBook;
import it.sintesi.exchange.people.application.Reactions;
import it.sintesi.exchange.people.application.SapDesk;
import it.sintesi.exchange.people.application.SapPlanner;
import it.sintesi.exchange.people.application.SapSender;
import it.sintesi.exchange.people.application.Variables;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.persistence.ClaimStore;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.exchange.people.persistence.Numbers;
import it.sintesi.exchange.people.persistence.PolicyStore;
import it.sintesi.exchange.people.persistence.RecordStore;
import it.sintesi.exchange.people.route.NodeQuestions;
import it.sintesi.exchange.people.route.NodeRoutes;
import it.sintesi.exchange.people.route.NodeSettings;
import it.sintesi.exchange.people.route.NoticeRoutes;
import it.sintesi.exchange.people.soap.PeopleArea;
import it.sintesi.exchange.people.web.NodeArea;
import it.sintesi.exchange.transport.OutgoingContent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.cxf.HttpArea;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.people.format.sap.SapWs;
import it.sintesi.web.api.WebArea;

import java.util.Arrays;
import java.util.Optional;

import org.apache.camel.RoutesBuilder;

/** The exchange of people put together, the same way in the container and in tests; started and stopped as one. */
public final class PeopleModule implements AutoCloseable, OutgoingContent {

    private final MessageStore messages;
    private final PeopleKernel kernel;
    private final PeopleSettings settings;
    private final Reactions reactions;
    private final CareerNews careers;
    private final SapSender records;
    private final SapPlanner planner;
    private final NodeRoutes nodeRoutes;
    private final NoticeRoutes noticeRoutes;
    private final PeopleArea doors;
    private final PersonDesk desk;

    public PeopleModule(PeopleKernel kernel, PeopleAreas areas, PeopleSettings settings, NodeSettings node) {
        this.kernel = kernel;
        this.settings = settings;
        Sql sql = new Sql(kernel.dataSource());
        Numbers numbers = new Numbers(sql);
        RecordStore recordStore = new RecordStore(sql);
        SapWs codec = new SapWs(settings.sapNamespace());
        this.messages = new MessageStore(sql);
        OfficeCodes offices = new OfficeCodes(settings.offices(), areas.offices());
        Outbound outbound = new Outbound(messages, numbers, areas.dispatch(), kernel.clock());
        PolicyBook policies = new PolicyBook(new PolicyStore(sql), numbers, settings.system());
        DidSender declarations = new DidSender(messages, outbound, new Variables(areas.profilings()), policies, offices, areas.dids(), kernel.clock(), settings.operatorGuid());
        this.records = new SapSender(kernel, areas, settings, recordStore, policies, outbound, offices);
        this.reactions = new Reactions(kernel.transactions(), declarations, policies, new PactPolicies(areas.pacts(), policies, offices), records, outbound, offices, areas.profilings());
        this.careers = new CareerNews(kernel.transactions(), areas.histories(), messages, records, outbound);
        this.planner = new SapPlanner(records, kernel.leases());
        NodeAnswers answers = new NodeAnswers(kernel, messages, recordStore);
        this.nodeRoutes = new NodeRoutes(node, answers, codec);
        this.noticeRoutes = new NoticeRoutes(node, answers);
        this.desk = new PersonDesk(kernel, areas, messages, recordStore, policies, declarations, records, new NodeQuestions(nodeRoutes, codec));
        this.doors = new PeopleArea(kernel.authorisation(), new CareerDesk(kernel, areas), new SapDesk(kernel, recordStore, messages, policies, offices, codec, settings.system()), codec,
                new Claims(kernel, areas, new ClaimStore(sql), offices));
    }

    /** Begins to look for records that are due. */
    public void start() {
        planner.start(settings.pollMillis());
    }

    @Override
    public void close() {
        planner.close();
        doors.close();
    }

    @Override
    public boolean knows(String form) {
        return Arrays.stream(NodeMessage.Kind.values()).anyMatch(kind -> kind.name().equals(form));
    }

    @Override
    public Optional<String> xml(String reference) {
        return kernel.transactions().required(() -> messages.find(reference)).map(NodeMessage::content);
    }

    /** Hears what happens to people. */
    public EventListener listener() {
        return reactions;
    }

    /** Hears what happens to people's work. */
    public EventListener careerListener() {
        return careers;
    }

    /** Routes to the national node. */
    public RoutesBuilder nodeRoutes() {
        return nodeRoutes;
    }

    /** Routes to INPS. */
    public RoutesBuilder noticeRoutes() {
        return noticeRoutes;
    }

    /** Doors for cooperating bodies. */
    public HttpArea doors() {
        return doors;
    }

    /** Pages of the console. */
    public WebArea area() {
        return new NodeArea(desk);
    }

    /** Sends the records that are due now. */
    public int sendDue() {
        return records.sendDue(100);
    }

    /** What operators may do. */
    public PersonDesk desk() {
        return desk;
    }
}
