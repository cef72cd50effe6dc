package it.sintesi.people.format.sap;

import static it.sintesi.kernel.api.Severity.ERROR;
import static it.sintesi.kernel.api.Severity.WARNING;
import static it.sintesi.people.format.Rule.when;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.kernel.api.Severity;
import it.sintesi.people.format.Known;
import it.sintesi.people.format.Rule;
import it.sintesi.people.format.sap.SapFacts.Table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** SP-020 to SP-034: active policies. */
final class PolicyRules {

    private static final Set<String> WITH_EMPLOYER = Set.of("D01", "E01", "E02", "E03", "H01", "H02", "H03");
    private static final Set<String> INCENTIVES = Set.of("H01", "H02", "H03");
    private static final String NATIONAL_PROJECT = "04";
    private static final String REGIONAL_PROJECT = "01";

    static final List<Rule<Sap, SapFacts>> ALL = List.of(
            each("SP-020", ERROR, "data_proposta", "L'attività non è più valida alla data della proposta", "Usare un'attività in vigore",
                    (p, f) -> f.known(Table.ACTIVITIES, p.activity(), p.proposedOn()) == Known.NO),
            each("SP-021", ERROR, "data", "Manca la data di inizio della politica", "Indicare data (obbligatoria per le proposte dal 9 dicembre 2015 e quando c'è data_fine)",
                    (p, f) -> p.from() == null && (recent(p) || p.to() != null)),
            each("SP-022", ERROR, "data, data_fine", "Le date della politica non sono in ordine: proposta, inizio, fine", "Controllare data_proposta, data e data_fine",
                    (p, f) -> p.from() != null && p.from().isBefore(p.proposedOn()) && !SapRules.UNKNOWN_START.equals(p.from())
                            || p.to() != null && p.from() != null && p.to().isBefore(p.from())),
            each("SP-023", ERROR, "data_fine", "Manca la data di fine della politica", "Indicare data_fine, 2099-12-31 se ancora aperta",
                    (p, f) -> p.to() == null && (recent(p) || p.from() != null && Set.of("C", "D", "E").contains(p.activity().substring(0, 1)))),
            each("SP-024", WARNING, "data, data_fine", "Una data lontana non è quella convenzionale", "Usare 1900-01-01 per l'inizio ignoto e 2099-12-31 per la fine aperta",
                    (p, f) -> p.from() != null && p.from().getYear() < 1950 && !SapRules.UNKNOWN_START.equals(p.from())
                            || p.to() != null && p.to().getYear() >= 2090 && !SapRules.OPEN_END.equals(p.to())),
            each("SP-025", ERROR, "titolo_denominazione", "Manca il titolo: nelle attività C è quello del corso, negli incentivi H01–H03 il codice della comunicazione", "Indicare titolo_denominazione",
                    (p, f) -> (p.activity().startsWith("C") || INCENTIVES.contains(p.activity())) && (p.title() == null || p.title().isBlank())),
            each("SP-026", ERROR, "descrizione", "La descrizione deve essere il codice fiscale del datore di lavoro", "Scrivere in descrizione il codice fiscale del datore",
                    (p, f) -> WITH_EMPLOYER.contains(p.activity()) && !FiscalCode.validOfAnyone(p.description())),
            each("SP-027", ERROR, "durata, tipologia_durata", "Durata e tipo di durata vanno insieme, e la durata è maggiore di zero", "Indicarle tutte e due (O ore, G giorni, M mesi, A anni) o nessuna",
                    (p, f) -> (p.length() == null) != (p.unit() == null) || p.length() != null && (p.length() <= 0 || !p.unit().matches("[OGMA]"))),
            each("SP-028", ERROR, "titolo_progetto, codice_ente_promotore", "Un progetto nazionale vuole un promotore nazionale", "Usare il progetto 01, o un promotore nazionale",
                    (p, f) -> NATIONAL_PROJECT.equals(p.project()) && f.known(Table.NATIONAL_PROMOTERS, p.promoter(), p.proposedOn()) == Known.NO),
            each("SP-029", ERROR, "titolo_progetto", "L'attività non è della garanzia giovani: il progetto è 01", "Usare titolo_progetto 01",
                    (p, f) -> recent(p) && !REGIONAL_PROJECT.equals(p.project()) && f.known(Table.YOUTH_ACTIVITIES, p.activity(), p.proposedOn()) == Known.NO),
            each("SP-030", ERROR, "codice_ente_promotore", "Il promotore non è nella sua tabella alla data della proposta", "Usare il codice di un ente attivo",
                    (p, f) -> f.known(Table.PROMOTERS, p.promoter(), p.proposedOn()) == Known.NO),
            each("SP-031", ERROR, "identificativo_politica, ultimo_evento", "Dalle proposte del 4 dicembre 2017 servono identificativo e ultimo evento", "Indicarli tutti e due",
                    (p, f) -> !p.proposedOn().isBefore(SapRules.IDENTIFIED_FROM) && (p.id() == null || p.lastEvent() == null)),
            each("SP-032", ERROR, "identificativo_politica", "La lettera di controllo dell'identificativo è errata", "Ricalcolarla da promotore, attività e data della prima proposta",
                    (p, f) -> p.id() != null && !PolicyId.right(p.id(), p.promoter(), p.activity(), p.proposedOn())),
            each("SP-033", ERROR, "ultimo_evento.data_evento", "L'evento non è previsto, o la sua data non è quella della politica", "Usare un evento della tabella e la data di proposta, inizio o fine che gli corrisponde",
                    (p, f) -> p.lastEvent() != null && wrongDay(p)),
            SapRules.rule("SP-034", ERROR, "politiche_attive.identificativo_presa_in_carico", "La presa in carico indicata non è una politica A02 della stessa persona", "Indicare l'identificativo della politica A02 della scheda",
                    (sap, facts) -> sap.policies().stream().map(Policy::takingInCharge).filter(Objects::nonNull).filter(id -> sap.policies().stream()
                            .noneMatch(policy -> SapRules.TAKING_IN_CHARGE.equals(policy.activity()) && id.equalsIgnoreCase(policy.id())))));

    private PolicyRules() {
    }

    private static Rule<Sap, SapFacts> each(String id, Severity severity, String field, String message, String mend, BiPredicate<Policy, SapFacts> wrong) {
        return SapRules.rule(id, severity, "politiche_attive." + field, message, mend,
                (sap, facts) -> sap.policies().stream().flatMap(policy -> when(wrong.test(policy, facts), name(policy))));
    }

    private static String name(Policy policy) {
        return policy.activity() + " " + policy.proposedOn() + Stream.ofNullable(policy.id()).map(id -> " " + id).findFirst().orElse("");
    }

    private static boolean recent(Policy policy) {
        return !policy.proposedOn().isBefore(SapRules.DATED_FROM);
    }

    private static boolean wrongDay(Policy policy) {
        PolicyEventKind kind = PolicyEventKind.of(policy.lastEvent().code()).orElse(null);
        if (kind == null) {
            return true;
        }
        LocalDate wanted = kind.dayOf(policy).orElse(null);
        return !"NONE".equals(kind.date()) && !policy.lastEvent().on().equals(wanted);
    }
}
