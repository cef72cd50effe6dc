package it.sintesi.communications.application;

import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.model.Form;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.rules.api.Deadline;
import it.sintesi.rules.api.DeadlineRule;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other areas as tests need them: hirings are due the day before, everything else within five days. */
final class FakeAreas implements RuleCatalogue, RuleRegistry, DeadlineRule {

    static final CodeLists CODE_LISTS = new CodeLists() {
        @Override
        public CodeList get(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public ImportReport importCsv(String name, Reader csv, String source) {
            throw new UnsupportedOperationException();
        }
    };

    static final Offices OFFICES = new Offices() {
        @Override
        public List<Office> all() {
            return List.of();
        }

        @Override
        public Optional<Office> byId(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Office> officeOf(String municipality) {
            return Optional.ofNullable(municipality).map(m -> new Office("cpi-brescia", "Brescia", OfficeKind.EMPLOYMENT_CENTRE, null, "Brescia", "", "", null, List.of(), List.of()));
        }
    };

    AreaServices services() {
        return new AreaServices(this, this, OFFICES, List.of(), List.of());
    }

    /** The same, with a register that knows one person. */
    AreaServices services(String person, String office) {
        return new AreaServices(this, this, OFFICES, List.of(), List.of(new PersonOffices() {
            @Override
            public Optional<String> officeOf(Person known) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<String> officeOn(String fiscalCode, LocalDate day) {
                return Optional.of(office).filter(o -> fiscalCode.equals(person));
            }

            @Override
            public List<Competence> history(Caller caller, String fiscalCode) {
                throw new UnsupportedOperationException();
            }
        }));
    }

    @Override
    public List<RuleDescription> rules() {
        return List.of();
    }

    /** The rules that look at the archive, and one warning for lateness. */
    @Override
    public List<Rejection> check(Form form, RuleFacts facts, Set<String> badFields) {
        if (facts.openUrgencyExists()) {
            return List.of(Rejection.error("UG-016", "", "Urgenza già aperta", ""));
        }
        if (Set.of("03", "04", "07").contains(form.communicationCode())) {
            if (facts.previous().isEmpty()) {
                return List.of(Rejection.error("UL-010", "codiceComunicazionePrecedente", "Non esiste", ""));
            }
            if (!facts.previous().get().lastOfRelation()) {
                return List.of(Rejection.error("UL-018", "TipoComunicazione", "Non è l'ultima", ""));
            }
        }
        boolean late = facts.dueDate().filter(day -> new Deadline(day).late(facts.receivedAt())).isPresent();
        return late ? List.of(new Rejection("UL-017", it.sintesi.kernel.api.Severity.WARNING, "dataInizio", "", "Tardiva", "")) : List.of();
    }

    @Override
    public String version() {
        return "test@1";
    }

    @Override
    public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
        return kind.cast(this);
    }

    @Override
    public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
        return Optional.empty();
    }

    @Override
    public List<RuleInfo> all() {
        return List.of(info());
    }

    @Override
    public RuleInfo info() {
        return new RuleInfo(DeadlineRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2008, 1, 1), null, "test");
    }

    @Override
    public Outcome<Deadline> decide(Facts facts) {
        LocalDate day = facts.event() == EventKind.HIRING || facts.event() == EventKind.URGENCY ? facts.eventDate().minusDays(1) : facts.eventDate().plusDays(5);
        return new Outcome<>(new Deadline(day), List.of(new Reason("test", "test")), "deadline@1");
    }
}
