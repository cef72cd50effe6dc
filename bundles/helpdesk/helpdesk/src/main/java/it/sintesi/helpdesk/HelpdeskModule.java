package it.sintesi.helpdesk;

import it.sintesi.helpdesk.api.NewsService;
import it.sintesi.helpdesk.api.Outages;
import it.sintesi.helpdesk.application.Access;
import it.sintesi.helpdesk.application.CertificateWriter;
import it.sintesi.helpdesk.application.Certificates;
import it.sintesi.helpdesk.application.FeedbackDesk;
import it.sintesi.helpdesk.application.NewsDesk;
import it.sintesi.helpdesk.application.OutageDesk;
import it.sintesi.helpdesk.application.RateLimit;
import it.sintesi.helpdesk.application.Retention;
import it.sintesi.helpdesk.application.RetentionTerms;
import it.sintesi.helpdesk.application.Sampler;
import it.sintesi.helpdesk.application.StatusBoard;
import it.sintesi.helpdesk.application.SystemProbe;
import it.sintesi.helpdesk.persistence.CertificateStore;
import it.sintesi.helpdesk.persistence.FeedbackStore;
import it.sintesi.helpdesk.persistence.NewsStore;
import it.sintesi.helpdesk.persistence.OutageStore;
import it.sintesi.helpdesk.persistence.StatusStore;
import it.sintesi.helpdesk.web.FeedbackPages;
import it.sintesi.helpdesk.web.HelpdeskArea;
import it.sintesi.helpdesk.web.NewsDeskPages;
import it.sintesi.helpdesk.web.NewsPages;
import it.sintesi.helpdesk.web.OutagePages;
import it.sintesi.helpdesk.web.StatusPages;
import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebAreas;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Puts the module together. */
public final class HelpdeskModule implements AutoCloseable {

    private static final Duration FEEDBACK_WITHIN = Duration.ofMinutes(10);
    private static final int FEEDBACK_FROM_ONE = 5;
    private static final int FEEDBACK_FROM_ALL = 100;

    private final NewsDesk news;
    private final OutageDesk outages;
    private final StatusBoard board;
    private final SystemProbe probe;
    private final Sampler sampler;
    private final HelpdeskArea area;

    /**
     * The module.
     *
     * @param configuration property {@code public.url}: address of the portal, printed on certificates; {@code retention.…} as in {@link RetentionTerms}
     */
    public HelpdeskModule(KernelParts kernel, Map<?, ?> configuration, List<ReadinessCheck> checks, WebAreas areas) {
        Object configured = configuration.get("public.url");
        String publicUrl = configured == null ? "" : configured.toString().strip().replaceAll("/+$", "");
        Sql sql = new Sql(kernel.dataSource());
        Access access = new Access(kernel.authorisation(), kernel.audit());
        news = new NewsDesk(new NewsStore(sql), access, kernel.transactions(), kernel.clock(), kernel.ids());
        CertificateWriter writer = new CertificateWriter(kernel.documents(), kernel.seals(), kernel.clock(), publicUrl);
        Certificates certificates = new Certificates(new CertificateStore(sql), kernel.acts(), writer, kernel.transactions(), kernel.ids());
        outages = new OutageDesk(new OutageStore(sql), certificates, access, kernel.transactions(), kernel.clock(), kernel.ids());
        probe = new SystemProbe(checks, areas);
        StatusStore statusStore = new StatusStore(sql, kernel.ids());
        board = new StatusBoard(probe, statusStore, kernel.leases(), kernel.transactions(), kernel.clock(), System::nanoTime);
        FeedbackStore remarks = new FeedbackStore(sql);
        sampler = new Sampler(board, new Retention(statusStore, remarks, new RetentionTerms(configuration), access, kernel.leases(), kernel.transactions(), kernel.clock()));
        FeedbackDesk feedback = new FeedbackDesk(remarks, access, new RateLimit(FEEDBACK_FROM_ONE, FEEDBACK_FROM_ALL, FEEDBACK_WITHIN), kernel.transactions(),
                kernel.clock(), kernel.ids());
        area = new HelpdeskArea(new NewsPages(news, publicUrl), new StatusPages(board, outages, certificates, kernel.clock(), areas), new FeedbackPages(feedback),
                new NewsDeskPages(news), new OutagePages(outages));
    }

    public void start() {
        sampler.start();
    }

    @Override
    public void close() {
        sampler.close();
        probe.close();
    }

    public NewsService news() {
        return news;
    }

    public Outages outages() {
        return outages;
    }

    public StatusBoard board() {
        return board;
    }

    public WebArea area() {
        return area;
    }
}
