package it.sintesi.pact.application;

import it.sintesi.did.api.Profiling;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.Delivered;
import it.sintesi.pact.domain.LogEntry;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.pact.domain.Version;
import it.sintesi.pact.persistence.TraceStore.Waiting;
import it.sintesi.rules.api.LepRule.Due;
import it.sintesi.rules.api.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pacts as pages show them, one with everything and many of an office. */
public final class PactBoard {

    /** Days ahead that an office's list of what is due looks. */
    private static final int AHEAD = 7;

    private final Kernel kernel;
    private final Stores stores;
    private final PactReading reading;
    private final Neighbours others;
    private final LepClock clock;

    public PactBoard(Kernel kernel, Stores stores, PactReading reading, Neighbours others, LepClock clock) {
        this.kernel = kernel;
        this.stores = stores;
        this.reading = reading;
        this.others = others;
        this.clock = clock;
    }

    /**
     * A pact with everything.
     *
     * @param working  version that is written or signed, null when there is none
     * @param present  version to show: the one in force, or the first
     * @param measures measures of the version in force
     * @param planned  measures of the version that is written, empty without one
     * @param dues     what is due by when, with the rule
     */
    public record Whole(PactFile file, List<Version> versions, Version working, Version present, List<PlanMeasure> measures, List<PlanMeasure> planned, List<Delivered> delivered,
                        List<LogEntry> log, Outcome<List<Due>> dues) {
    }

    /** A pact that the caller has read. */
    public Whole whole(Caller caller, PactFile file) {
        List<Version> versions = reading.versions(file);
        Version working = reading.working(file).orElse(null);
        Version present = versions.stream().filter(v -> v.number() == file.version()).findFirst().orElseThrow(PactReading::missing);
        LocalDate profiled = file.alive() && caller.isStaff() ? others.profilings().stream().findFirst()
                .flatMap(p -> p.ofPerson(caller, file.person()).stream().findFirst()).map(Profiling::day).orElse(present.profiledOn()) : null;
        return new Whole(file, versions, working, present, stores.plans().measures(file.id(), file.version()),
                working == null ? List.of() : stores.plans().measures(file.id(), working.number()), stores.plans().delivered(file.id()), log(file), clock.dues(file, profiled));
    }

    /** Pacts of the caller's office by what is due first; each person shown leaves a trace. */
    public Page<PactFile> ofOffice(Caller caller, PactState state, PageRequest page) {
        kernel.authorisation().require(caller, Permission.PACT_MANAGE, new Subject(null, null, caller.office()));
        boolean everywhere = kernel.everywhere(caller);
        return traced(caller, new Page<>(stores.pacts().ofOffice(everywhere, caller.office(), state, page.offset(), page.size()), stores.pacts().count(everywhere, caller.office(), state),
                page.number(), page.size()));
    }

    /** Running pacts of the office with something late or due within days, the most urgent first. */
    public Page<PactFile> due(Caller caller, PageRequest page) {
        kernel.authorisation().require(caller, Permission.PACT_MANAGE, new Subject(null, null, caller.office()));
        boolean everywhere = kernel.everywhere(caller);
        LocalDate by = kernel.clock().today().plusDays(AHEAD);
        return traced(caller, new Page<>(stores.pacts().due(everywhere, caller.office(), by, page.offset(), page.size()), stores.pacts().dueCount(everywhere, caller.office(), by),
                page.number(), page.size()));
    }

    /** Declarations of the office without a signed pact whose term is near or over. */
    public List<Waiting> waiting(Caller caller, int limit) {
        kernel.authorisation().require(caller, Permission.PACT_MANAGE, new Subject(null, null, caller.office()));
        List<Waiting> found = stores.traces().waiting(kernel.everywhere(caller), caller.office(), kernel.clock().today().plusDays(AHEAD), limit);
        kernel.audit().record(found.stream().map(w -> AuditEntry.ok(caller, "pact.list", "person", w.person(), w.person(), "Elenco delle DID senza patto")).toList());
        return found;
    }

    /** How many: late pacts, pacts at risk or late, declarations without a pact at risk or late, pacts to be signed; zeros for who has no part in them. */
    public long[] figures(Caller caller) {
        if (!kernel.allowed(caller, Permission.PACT_MANAGE, null, caller.office())) {
            return new long[] {0, 0, 0, 0};
        }
        boolean all = kernel.everywhere(caller);
        LocalDate today = kernel.clock().today();
        return new long[] {stores.pacts().dueCount(all, caller.office(), today.minusDays(1)), stores.pacts().dueCount(all, caller.office(), today.plusDays(AHEAD)),
                stores.traces().waitingCount(all, caller.office(), today.plusDays(AHEAD)), stores.pacts().count(all, caller.office(), PactState.PROPOSED)};
    }

    /** How many running pacts of the office are late or due within days; 0 for who has no part in them. */
    public long dueCount(Caller caller) {
        return kernel.allowed(caller, Permission.PACT_MANAGE, null, caller.office())
                ? stores.pacts().dueCount(kernel.everywhere(caller), caller.office(), kernel.clock().today().plusDays(AHEAD)) : 0;
    }

    /** How many declarations of the office are without a signed pact, their term near or over; 0 for who has no part in them. */
    public long waitingCount(Caller caller) {
        return kernel.allowed(caller, Permission.PACT_MANAGE, null, caller.office())
                ? stores.traces().waitingCount(kernel.everywhere(caller), caller.office(), kernel.clock().today().plusDays(AHEAD)) : 0;
    }

    /** What happened to a pact that the caller has read, oldest first. */
    public List<LogEntry> log(PactFile file) {
        return Reading.once("pact.log", () -> stores.traces().of(file.id()), file.id());
    }

    /** Stage of the version that is written or signed, empty when there is none. */
    public Optional<PactState> stage(PactFile file) {
        return reading.working(file).map(Version::stage);
    }

    /** True when something of a pact that was read is late or due within days. */
    public boolean near(PactFile file) {
        return file.nextDue() != null && !file.nextDue().isAfter(kernel.clock().today().plusDays(AHEAD));
    }

    /** Today, for pages. */
    public LocalDate today() {
        return kernel.clock().today();
    }

    private Page<PactFile> traced(Caller caller, Page<PactFile> page) {
        kernel.audit().record(page.items().stream().map(f -> AuditEntry.ok(caller, "pact.list", "pact", f.id(), f.person(), "Elenco dei patti dell'ufficio")).toList());
        return page;
    }
}
