package it.sintesi.kernel.reference.rules;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Picks among the rules that somebody supplies at each question. */
public final class RuleShelf implements RuleRegistry {

    private static final int RETRY_SECONDS = 30;
    private static final Comparator<Rule> BY_VERSION = Comparator.comparing(rule -> rule.info().version(), RuleInfo::compareVersions);

    private final Supplier<? extends Collection<Rule>> installed;

    public RuleShelf(Supplier<? extends Collection<Rule>> installed) {
        this.installed = installed;
    }

    @Override
    public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
        return newest(kind, id, region, day).or(() -> newest(kind, id, RuleInfo.NATIONAL, day)).orElseThrow(() -> ServiceException.unavailable(
                "Nessuna regola " + id + " installata per " + place(region) + " copre il giorno " + day + ". Installare il modulo di regole che la contiene.",
                RETRY_SECONDS).said("REF-NO-RULE", id, region, day));
    }

    private <R extends Rule> Optional<R> newest(Class<R> kind, String id, String region, LocalDate day) {
        return of(kind, region).filter(rule -> rule.info().id().equals(id) && rule.info().validOn(day)).max(BY_VERSION);
    }

    private <R extends Rule> Stream<R> of(Class<R> kind, String region) {
        return installed.get().stream().filter(kind::isInstance).map(kind::cast).filter(rule -> rule.info().region().equals(region));
    }

    private static String place(String region) {
        return RuleInfo.NATIONAL.equals(region) ? "l'Italia" : "la regione " + region + " o per l'Italia";
    }

    @Override
    public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
        return of(kind, region).filter(rule -> rule.info().reference().equals(reference)).findFirst();
    }

    @Override
    public List<RuleInfo> all() {
        return installed.get().stream().map(Rule::info)
                .sorted(Comparator.comparing(RuleInfo::id).thenComparing(RuleInfo::region).thenComparing(RuleInfo::version, RuleInfo::compareVersions)).toList();
    }
}
