package it.sintesi.pact.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.pact.domain.Delivered;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.pact.domain.Version;
import it.sintesi.rules.api.LepRule;
import it.sintesi.rules.api.LepRule.Due;
import it.sintesi.rules.api.LepRule.Facts;
import it.sintesi.rules.api.LepRule.Milestone;
import it.sintesi.rules.api.LepRule.Planned;
import it.sintesi.rules.api.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What is due under a pact by when, by the rule of the day of its declaration. */
public final class LepClock {

    private final Kernel kernel;
    private final Stores stores;

    public LepClock(Kernel kernel, Stores stores) {
        this.kernel = kernel;
        this.stores = stores;
    }

    /** Everything that is or was due, by day; a profile reckoned on {@code profiled}, null when unknown, is due again. */
    Outcome<List<Due>> dues(PactFile file, LocalDate profiled) {
        List<Delivered> delivered = stores.plans().delivered(file.id());
        List<Planned> measures = stores.plans().measures(file.id(), file.version()).stream().filter(m -> m.state() != PlanMeasure.State.CANCELLED)
                .map(m -> new Planned(m.id(), m.lep(), m.title(), m.start(), m.end(), started(m, delivered), m.closedOn())).toList();
        LocalDate signed = stores.versions().of(file.id()).stream().map(Version::citizen).filter(Objects::nonNull).map(s -> s.at().atZone(CertifiedClock.ZONE).toLocalDate())
                .min(Comparator.naturalOrder()).orElse(null);
        Facts facts = new Facts(kernel.clock().today(), file.didDay(), file.benefit(), file.draftedOn(), signed, profiled, signed == null ? List.of() : measures);
        return rule(file.didDay()).decide(facts);
    }

    /** The same pact with the first day by which something is due; profiles have a clock of their own. */
    PactFile wound(PactFile file) {
        if (!file.alive()) {
            return file.due(null, file.rule());
        }
        Outcome<List<Due>> outcome = dues(file, null);
        LocalDate next = outcome.value().stream().filter(d -> d.open() && d.what() != Milestone.PROFILE).map(Due::due).min(Comparator.naturalOrder()).orElse(null);
        return file.due(next, outcome.rule());
    }

    /** Last day for the pact of a declaration. */
    LocalDate pactDue(LocalDate did) {
        return rule(did).decide(new Facts(did, did, false, null, null, null, List.of())).value().stream().filter(d -> d.what() == Milestone.PACT).findFirst().orElseThrow().due();
    }

    private LepRule rule(LocalDate day) {
        return kernel.rules().pick(LepRule.class, LepRule.ID, Kernel.REGION, day);
    }

    private static LocalDate started(PlanMeasure m, List<Delivered> delivered) {
        return delivered.stream().filter(d -> m.id().equals(d.measure())).map(Delivered::day).min(Comparator.naturalOrder()).orElse(null);
    }
}
