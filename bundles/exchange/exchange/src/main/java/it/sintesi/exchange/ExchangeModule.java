package it.sintesi.exchange;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Dispatch;
import it.sintesi.exchange.api.Partners;
import it.sintesi.exchange.api.RouteAdmin;
import it.sintesi.exchange.application.DeliveriesService;
import it.sintesi.exchange.application.Destinations;
import it.sintesi.exchange.application.Guard;
import it.sintesi.exchange.application.NightlyReconciliation;
import it.sintesi.exchange.application.PartnerSender;
import it.sintesi.exchange.application.PartnersService;
import it.sintesi.exchange.application.QueueGauges;
import it.sintesi.exchange.application.ReceivedListener;
import it.sintesi.exchange.application.Reconciler;
import it.sintesi.exchange.application.Senders;
import it.sintesi.exchange.domain.Addressees;
import it.sintesi.exchange.domain.Due;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.exchange.persistence.DeliveryTroubles;
import it.sintesi.exchange.persistence.DeliveryQueue;
import it.sintesi.exchange.persistence.PartnerSettings;
import it.sintesi.exchange.persistence.ReconciliationArchive;
import it.sintesi.exchange.route.CamelRuntime;
import it.sintesi.exchange.route.DropInFolder;
import it.sintesi.exchange.route.ExchangeReadiness;
import it.sintesi.exchange.route.HttpCalls;
import it.sintesi.exchange.route.PartnerRoutes;
import it.sintesi.exchange.route.ReceiptSource;
import it.sintesi.exchange.route.RouteAdminService;
import it.sintesi.exchange.route.RouteRegistry;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.exchange.transport.OutgoingContent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The parts of the exchanges put together, the same way in the container and in tests; started and stopped as one. */
public final class ExchangeModule implements AutoCloseable {

    private final ReceivedListener listener;
    private final DeliveriesService deliveries;
    private final PartnersService partners;
    private final RouteAdminService routes;
    private final ExchangeReadiness readiness;
    private final Senders senders;
    private final CamelRuntime camel;
    private final PartnerRoutes partnerRoutes;
    private final DropInFolder folder;
    private final NightlyReconciliation nightly;
    private final QueueGauges gauges;
    private final List<OutgoingContent> contents = new CopyOnWriteArrayList<>();
    private final Dispatch dispatch;

    public ExchangeModule(ExchangeKernel kernel, ExchangeSettings settings) {
        DeliveryQueue queue = new DeliveryQueue(kernel.dataSource());
        DeliveryArchive archive = new DeliveryArchive(kernel.dataSource());
        PartnerSettings partnerSettings = new PartnerSettings(kernel.dataSource());
        ReconciliationArchive reconciliations = new ReconciliationArchive(kernel.dataSource());
        Guard guard = new Guard(kernel.authorisation(), kernel.audit());
        senders = new Senders(new PartnerSender.Tools(queue, partnerSettings, kernel.transactions(), kernel.leases(), kernel.clock(), kernel.metrics(),
                lanes(), settings.sender()));
        Destinations destinations = new Destinations(senders, partnerSettings, kernel.transactions(), kernel.clock());
        ReceiptSource source = new ReceiptSource(kernel.content(), contents);
        camel = new CamelRuntime(new HttpCalls(settings.timeoutMillis()), destinations, source);
        RouteRegistry registry = new RouteRegistry(camel);
        partnerRoutes = new PartnerRoutes(camel, registry, destinations, source);
        folder = new DropInFolder(settings.routesFolder(), settings.routesMillis(), camel, registry);
        Reconciler reconciler = new Reconciler(destinations, archive, reconciliations, kernel.transactions(), kernel.clock());
        nightly = new NightlyReconciliation(reconciler, destinations, kernel.leases(), kernel.clock(), settings.reconcileAt());
        gauges = new QueueGauges(archive, kernel.transactions(), kernel.metrics());
        listener = new ReceivedListener(new Addressees(settings.region(), code -> region(kernel.codeLists(), code)), queue, partnerSettings,
                kernel.transactions(), kernel.clock());
        deliveries = new DeliveriesService(archive, new DeliveryTroubles(kernel.dataSource()), kernel.transactions(), kernel.clock(), guard, senders);
        partners = new PartnersService(destinations, senders, new PartnersService.Tables(archive, partnerSettings, reconciliations), reconciler,
                kernel.transactions(), kernel.clock(), guard);
        dispatch = messages -> kernel.transactions().required(() -> queue.create(messages.stream().map(message -> new Due(message.partner(), message.recipient(),
                message.reference(), message.form(), message.subject(), kernel.clock().now())).toList()));
        routes = new RouteAdminService(registry, guard);
        readiness = new ExchangeReadiness(registry);
    }

    private static Optional<String> region(CodeLists lists, String municipality) {
        return lists.get(CodeList.MUNICIPALITIES).find(municipality, null).map((CodeEntry entry) -> entry.attribute("regione"))
                .filter(name -> !name.isEmpty());
    }

    private static ExecutorService lanes() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "exchange-lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts Camel, takes the routes of files, and plans the night; bundles bring theirs when they come. */
    public void start() {
        camel.start();
        folder.start();
        nightly.start();
    }

    /** Stops in the opposite order; what was on its way is asked about after the next start. */
    @Override
    public void close() throws Exception {
        nightly.close();
        folder.close();
        senders.close();
        camel.close();
        gauges.close();
    }

    public EventListener listener() {
        return listener;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public Partners partners() {
        return partners;
    }

    public RouteAdmin routes() {
        return routes;
    }

    public ReadinessCheck readiness() {
        return readiness;
    }

    /** Where other areas queue their messages. */
    public Dispatch dispatch() {
        return dispatch;
    }

    /** An area that knows the content of its messages has come. */
    public void addContent(OutgoingContent content) {
        contents.add(content);
    }

    /** It has gone; its messages wait. */
    public void removeContent(OutgoingContent content) {
        contents.remove(content);
    }

    /** Where bundles bring their routes. */
    public PartnerRoutes partnerRoutes() {
        return partnerRoutes;
    }
}
