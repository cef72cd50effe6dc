package it.sintesi.communications.application;

import it.sintesi.communications.rules.NationalCatalogue;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.national.NationalDeadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The real catalogue, code lists and deadlines. */
final class RealAreas {

    private RealAreas() {
    }

    static AreaServices services() {
        NationalDeadlines deadlines = new NationalDeadlines(new ItalianCalendar());
        RuleRegistry registry = new RuleRegistry() {
            @Override
            public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
                return kind.cast(deadlines);
            }

            @Override
            public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
                return Optional.empty();
            }

            @Override
            public List<RuleInfo> all() {
                return List.of(deadlines.info());
            }
        };
        return new AreaServices(new NationalCatalogue(""), registry, FakeAreas.OFFICES, List.of(), List.of());
    }

    static CodeLists codeLists() {
        return new BundledCodeLists(java.time.Clock.fixed(World.NOW, it.sintesi.kernel.api.CertifiedClock.ZONE));
    }
}
