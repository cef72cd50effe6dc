package it.sintesi.people.format.did;

import static it.sintesi.kernel.api.Severity.ERROR;
import static it.sintesi.kernel.api.Severity.WARNING;
import static it.sintesi.people.format.Rule.when;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import it.sintesi.people.format.Known;
import it.sintesi.people.format.Rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the declarations, DI-001 to DI-017; those on the life cycle are deduced from the practice of D.Lgs. 150/2015. */
public final class DidRules {

    private static final int MIN_AGE = 15;
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final String SOURCE = "ConferimentoDID 1.0; D.Lgs. 150/2015 art. 19";

    /** All of them, in order. */
    public static final List<Rule<DidRequest, DidFacts>> ALL = List.of(
            variables("DI-001", ERROR, "Eta", "L'età non è quella della persona alla data della DID, o è sotto i 15 anni", "Calcolarla dal codice fiscale",
                    (r, v) -> v.age() != null && (v.age() < MIN_AGE || age(r).filter(age -> !age.equals(v.age())).isPresent()), ProfilingVariables::age),
            variables("DI-002", ERROR, "Genere", "Il sesso non è quello del codice fiscale", "Correggere Genere o il codice fiscale",
                    (r, v) -> v.sex() != null && code(r).filter(code -> !code.matchesSex(v.sex())).isPresent(), ProfilingVariables::sex),
            one("DI-003", ERROR, "DataDID, DataEvento", "Le date non sono in ordine: DID, evento, oggi", "Controllare DataDID e DataEvento",
                    (r, f) -> r.information().eventAt().isBefore(r.information().declaredAt()) || r.information().eventAt().toInstant().isAfter(f.now())),
            one("DI-004", ERROR, "VariabiliDiProfiling", "Con l'inserimento servono tutte le variabili di profiling", "Completare le variabili che mancano",
                    (r, f) -> r.information().event() == DidEvent.I && (r.variables() == null || incomplete(r.variables()))),
            one("DI-005", ERROR, "CodiceFiscale", "La persona ha già una DID attiva", "Non inserire una seconda DID; revocare o annullare prima quella attiva",
                    (r, f) -> r.information().event() == DidEvent.I && f.active().isPresent()),
            one("DI-006", ERROR, "DataDID", "Non c'è una DID attiva con quella data", "Usare la data della DID attiva",
                    (r, f) -> r.information().event() != DidEvent.I && !f.active().equals(Optional.of(day(r.information().declaredAt())))),
            one("DI-007", ERROR, "TipoEvento", "La DID è già convalidata", "La convalida si invia una volta sola, dopo l'inserimento",
                    (r, f) -> r.information().event() == DidEvent.C && f.had(DidEvent.C, day(r.information().declaredAt()))),
            one("DI-008", ERROR, "TipoEvento", "Una DID convalidata non si annulla", "Revocare la DID",
                    (r, f) -> r.information().event() == DidEvent.A && f.had(DidEvent.C, day(r.information().declaredAt()))),
            one("DI-009", ERROR, "TipoEvento", "La DID è revocata: per tornare disoccupati serve un nuovo inserimento", "Inviare un evento I con una nuova data",
                    (r, f) -> r.information().event() != DidEvent.I && f.had(DidEvent.R, day(r.information().declaredAt()))),
            one("DI-010", WARNING, "TipoEvento", "La DID è già sospesa: la fine della sospensione la registra il nodo nazionale", "Non inviare una seconda sospensione",
                    (r, f) -> r.information().event() == DidEvent.S && f.had(DidEvent.S, day(r.information().declaredAt()))),
            one("DI-011", ERROR, "CodiceEntePromotore", "Il codice dell'ente promotore non ha 11 caratteri", "Usare il codice dell'ufficio della SAP",
                    (r, f) -> r.information().promoter().length() != 11),
            one("DI-012", WARNING, "GUIDOperatore, CodiceFiscaleOperatore", "Manca l'operatore", "Indicare uno dei due quando l'applicazione è NCN",
                    (r, f) -> r.application() == DidApplication.NCN && r.operatorGuid() == null && r.operatorCode() == null),
            variables("DI-013", ERROR, "DaQuantiMesiConclusoUltimoRappLavoro, PosizioneProfessioneUltimaOccupazione", "Chi non ha mai lavorato non ha un ultimo lavoro", "Lasciare nulle le variabili dell'ultimo lavoro",
                    (r, v) -> Boolean.FALSE.equals(v.everWorked()) && (v.monthsSinceLastJob() != null || v.lastPosition() != null), ProfilingVariables::monthsSinceLastJob),
            variables("DI-014", ERROR, "PresenzaFigliACaricoMeno18Anni", "Figli minori a carico senza figli a carico", "Correggere una delle due risposte",
                    (r, v) -> Boolean.FALSE.equals(v.children()) && Boolean.TRUE.equals(v.minorChildren()), ProfilingVariables::minorChildren),
            variables("DI-015", WARNING, "DurataPresenzaInItalia", "La durata della presenza in Italia manca, e la persona è nata all'estero", "Indicare la durata",
                    (r, v) -> v.yearsInItaly() == null && code(r).filter(code -> code.birthPlace().startsWith("Z")).isPresent(), v -> ""),
            variables("DI-016", WARNING, "NumeroComponentiFamiglia", "I componenti della famiglia sono troppo pochi", "Contare anche la persona, e i figli a carico",
                    (r, v) -> v.household() != null && v.household() < (Boolean.TRUE.equals(v.children()) ? 2 : 1), ProfilingVariables::household),
            one("DI-017", WARNING, "SAP", "La scheda della persona non ha una politica A02 proposta nel giorno della DID", "Inviare la SAP con la politica A02",
                    (r, f) -> r.information().event() == DidEvent.I && f.policyA02() == Known.NO));

    private DidRules() {
    }

    /** Everything that is wrong with a message, warnings included. */
    public static List<Rejection> check(DidRequest request, DidFacts facts) {
        return Rule.all(ALL, request, facts);
    }

    /** Day in Italy. */
    static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ITALY).toLocalDate();
    }

    private static Rule<DidRequest, DidFacts> one(String id, Severity severity, String field, String message, String mend, BiPredicate<DidRequest, DidFacts> wrong) {
        return new Rule<>(id, severity, field, SOURCE, message, mend, (request, facts) -> when(wrong.test(request, facts),
                request.information().event() + " " + day(request.information().eventAt())));
    }

    private static Rule<DidRequest, DidFacts> variables(String id, Severity severity, String field, String message, String mend,
                                                        BiPredicate<DidRequest, ProfilingVariables> wrong, Function<ProfilingVariables, Object> value) {
        return new Rule<>(id, severity, "VariabiliDiProfiling." + field, SOURCE, message, mend, (request, facts) -> Stream.ofNullable(request.variables())
                .flatMap(variables -> when(wrong.test(request, variables), value.apply(variables))));
    }

    private static Optional<FiscalCode> code(DidRequest request) {
        return FiscalCode.parse(request.information().person());
    }

    private static Optional<Integer> age(DidRequest request) {
        LocalDate on = day(request.information().declaredAt());
        return code(request).flatMap(code -> code.birthDate(on)).map(birth -> Period.between(birth, on).getYears());
    }

    /** Nil is right for presence in Italy, for the last job of who never worked, and for what the system reckons itself. */
    private static boolean incomplete(ProfilingVariables v) {
        boolean worked = !Boolean.FALSE.equals(v.everWorked());
        return Stream.of(v.age(), v.sex(), v.citizenship(), v.education(), v.province(), v.everWorked(), v.conditionOneYearBefore(), v.monthsSearching(), v.enrolled(), v.household(),
                v.children()).anyMatch(Objects::isNull) || worked && (v.monthsSinceLastJob() == null || v.lastPosition() == null)
                || Boolean.TRUE.equals(v.children()) && v.minorChildren() == null;
    }
}
