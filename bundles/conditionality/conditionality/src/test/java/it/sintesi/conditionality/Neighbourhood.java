package it.sintesi.conditionality;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.Dids;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.api.Pacts;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PutResult;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.national.NationalConditionality;
import it.sintesi.rules.national.NationalSensitiveText;
import it.sintesi.rules.national.NationalSuitableOffer;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import it.sintesi.status.api.Statuses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The other areas, as far as this one asks them; the rules are the real ones. */
final class Neighbourhood implements People, Offices, Pacts {

    static final String ANNA = "RSSNNA85A41B157X", BRUNO = "BNCBRN80A01B157T", CANARY = "CANARINO", XSS = "<script>alert(1)</script>";
    private final List<Rule> rules = List.of(new NationalConditionality(new ItalianCalendar()), new NationalSuitableOffer(), new NationalSensitiveText());
    final List<String> dids = new ArrayList<>();
    String pact = "pact-1";
    StatusKind status = StatusKind.UNEMPLOYED;
    boolean did = true;
    boolean renewed;

    @Override
    public Optional<Person> find(Caller caller, String code) {
        return Optional.of(new Person(code, code.equals(BRUNO) ? CANARY : "Rossi " + XSS, code.equals(BRUNO) ? "Bruno" : "Anna", "F", LocalDate.of(1985, 1, 1), "B157", "000", null, null,
                null, Map.of()));
    }

    @Override
    public Optional<String> competentOffice(Caller caller, String code) {
        return Optional.of("cpi-breno");
    }

    @Override
    public Page<Person> search(Caller caller, String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult save(Caller caller, Person person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult learn(Caller caller, Person facts, Origin origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Office> all() {
        return List.of(new Office("cpi-breno", "Centro per l'impiego di Breno", OfficeKind.EMPLOYMENT_CENTRE, new Address("B149", "25043", "Via Aldo Moro"), "Breno", "0303748391", "b@example.org",
                null, List.of(), List.of()));
    }

    @Override
    public Optional<Office> byId(String id) {
        return all().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return Optional.empty();
    }

    @Override
    public List<Pact> ofPerson(Caller caller, String person) {
        return pact == null ? List.of() : List.of(new Pact(pact, 1, person, "did-1", "cpi-breno", "operatore", PactState.SIGNED, LocalDate.of(2020, 1, 1), "2020/1", "", List.of()));
    }

    @Override
    public Optional<Pact> byId(Caller caller, String id) {
        return Optional.empty();
    }

    RuleRegistry rules() {
        return new RuleRegistry() {
            @Override
            public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
                return rules.stream().filter(kind::isInstance).filter(r -> r.info().validOn(day)).map(kind::cast).findFirst()
                        .orElseThrow(() -> ServiceException.unavailable("Nessuna regola " + id + " per il " + day, 0));
            }

            @Override
            public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RuleInfo> all() {
                throw new UnsupportedOperationException();
            }
        };
    }

    Statuses statuses() {
        return new Statuses() {
            @Override
            public StatusPeriod on(Caller caller, String person, LocalDate day) {
                return new StatusPeriod(day, null, status, "assunzione del 01/02/2024", "status@1", "art. 19", "", "");
            }

            @Override
            public List<StatusPeriod> ledger(Caller caller, String person) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Seniority seniority(Caller caller, String person, LocalDate day) {
                return new Seniority(day.minusDays(200), 200, 6, true, false, null);
            }
        };
    }

    Dids declarations() {
        return new Dids() {
            private Did did(LocalDate revoked, LocalDate barred) {
                return new Did("did-1", ANNA, LocalDate.of(2020, 1, 1), DidState.GIVEN, DidOrigin.DESK, "cpi-breno", "2020/1", revoked, revoked == null ? null : RevocationCause.SANCTION, barred);
            }

            @Override
            public List<Did> ofPerson(Caller caller, String person) {
                return renewed ? List.of(new Did("did-2", person, LocalDate.of(2026, 1, 1), DidState.GIVEN, DidOrigin.DESK, "cpi-breno", "2026/1", null, null, null)) : List.of();
            }

            @Override
            public Optional<Did> byId(Caller caller, String id) {
                return Optional.empty();
            }

            @Override
            public Did revoke(Caller caller, String person, LocalDate day, RevocationCause cause, LocalDate barredUntil, String act) {
                if (!did) {
                    throw ServiceException.notFound("Nessuna dichiarazione");
                }
                dids.add("revoke " + person + " " + day + " " + cause + " " + barredUntil + " " + act);
                return did(day, barredUntil);
            }

            @Override
            public Did restore(Caller caller, String id, String act) {
                dids.add("restore " + id + " " + act);
                return did(null, null);
            }

            @Override
            public Did takeIn(Caller caller, String person, LocalDate givenOn, DidOrigin origin, String externalId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Did confirm(Caller caller, String id, LocalDate day) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
