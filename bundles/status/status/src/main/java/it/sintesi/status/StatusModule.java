package it.sintesi.status;

import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.status.api.StatusFacts;
import it.sintesi.status.api.Statuses;
import it.sintesi.status.application.Access;
import it.sintesi.status.application.CertificateWriter;
import it.sintesi.status.application.Certificates;
import it.sintesi.status.application.Consequences;
import it.sintesi.status.application.DeclarationListener;
import it.sintesi.status.application.FactsForAreas;
import it.sintesi.status.application.FactsReader;
import it.sintesi.status.application.Incomes;
import it.sintesi.status.application.InstalledRuleBook;
import it.sintesi.status.application.Kernel;
import it.sintesi.status.application.MergeListener;
import it.sintesi.status.application.ProvinceRecompute;
import it.sintesi.status.application.Recompute;
import it.sintesi.status.application.StatusReading;
import it.sintesi.status.application.Supersede;
import it.sintesi.status.application.WorkListener;
import it.sintesi.status.domain.RuleBook;
import it.sintesi.status.persistence.CertificateStore;
import it.sintesi.status.persistence.FactStore;
import it.sintesi.status.persistence.IncomeStore;
import it.sintesi.status.persistence.LedgerStore;
import it.sintesi.status.persistence.ProgressStore;
import it.sintesi.status.persistence.Turn;
import it.sintesi.status.web.DeskPages;
import it.sintesi.status.web.PortalPages;
import it.sintesi.status.web.StatusArea;
import it.sintesi.status.web.VerifyPages;
import it.sintesi.web.api.WebArea;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class StatusModule {

    private final StatusReading reading;
    private final Recompute recompute;
    private final DeclarationListener declarations;
    private final IntFunction<ProvinceRecompute> portions;
    private final Incomes incomes;
    private final Certificates certificates;
    private final WebArea area;
    private final FactStore factStore;
    private final Neighbours others;
    private final FactsForAreas factsForAreas;

    /**
     * The module.
     *
     * @param configuration property {@code public.url}: address of the portal, printed on certificates
     */
    public StatusModule(Kernel kernel, DataSource dataSource, Map<?, ?> configuration, Neighbours others) {
        Object configured = configuration.get("public.url");
        String publicUrl = configured == null ? "" : configured.toString().strip().replaceAll("/+$", "");
        this.others = others;
        Sql sql = new Sql(dataSource);
        Supplier<RuleBook> rules = () -> new InstalledRuleBook(others.rules());
        factStore = new FactStore(sql);
        Turn turn = new Turn(sql);
        LedgerStore ledgers = new LedgerStore(sql);
        CertificateStore certificateStore = new CertificateStore(sql);
        Access access = new Access(kernel, others.offices());
        FactsReader facts = new FactsReader(others.histories(), factStore);
        factsForAreas = new FactsForAreas(kernel.transactions(), facts);
        recompute = new Recompute(kernel, facts, ledgers, turn, new Consequences(kernel, others.notifications(), new Supersede(kernel, certificateStore, rules)), rules);
        declarations = new DeclarationListener(kernel, others.dids(), factStore, turn, recompute);
        portions = portion -> new ProvinceRecompute(kernel, facts, recompute, declarations, new ProgressStore(sql), portion);
        reading = new StatusReading(kernel, access, ledgers, rules);
        incomes = new Incomes(kernel, access, new IncomeStore(sql), facts, turn, recompute);
        certificates = new Certificates(kernel, access, certificateStore, ledgers, others.people(), new CertificateWriter(others.pdf(), publicUrl), rules);
        area = new StatusArea(new PortalPages(reading, incomes, certificates, kernel.clock()), new DeskPages(reading, incomes, certificates, province(), access, kernel.clock()),
                new VerifyPages(certificates), reading, kernel.clock());
    }

    public Statuses statuses() {
        return reading;
    }

    public StatusFacts facts() {
        return factsForAreas;
    }

    public ProvinceRecompute province() {
        return portions.apply(ProvinceRecompute.PORTION);
    }

    /** The same in portions of another size. */
    ProvinceRecompute inPortions(int portion) {
        return portions.apply(portion);
    }

    public Recompute recompute() {
        return recompute;
    }

    public Incomes incomes() {
        return incomes;
    }

    public Certificates certificates() {
        return certificates;
    }

    public WebArea area() {
        return area;
    }

    public EventListener workListener() {
        return new WorkListener(others.histories(), recompute);
    }

    public EventListener declarationListener() {
        return declarations;
    }

    public EventListener mergeListener() {
        return new MergeListener(factStore, recompute);
    }
}
