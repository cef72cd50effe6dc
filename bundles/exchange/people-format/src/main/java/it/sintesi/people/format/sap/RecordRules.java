package it.sintesi.people.format.sap;

import static it.sintesi.kernel.api.Severity.ERROR;
import static it.sintesi.kernel.api.Severity.WARNING;
import static it.sintesi.people.format.Rule.when;
import static it.sintesi.people.format.sap.SapRules.rule;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.CompanyCode;
import it.sintesi.people.format.Known;
import it.sintesi.people.format.Rule;
import it.sintesi.people.format.sap.SapFacts.Table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** SP-001 to SP-013: sending, person, administrative block. */
final class RecordRules {

    static final List<Rule<Sap, SapFacts>> ALL = List.of(
            rule("SP-001", ERROR, "datiinvio.dataultimoagg", "La data di ultimo aggiornamento è nel futuro", "Scrivere una data non successiva a oggi",
                    (sap, facts) -> when(sap.sending().updatedOn().isAfter(facts.today()), sap.sending().updatedOn())),
            rule("SP-002", ERROR, "datiinvio.codiceentetit", "L'ente titolare non è nella tabella degli uffici a quella data", "Usare il codice di 11 caratteri di un ufficio attivo",
                    (sap, facts) -> when(facts.known(Table.OFFICES, sap.sending().holder(), sap.sending().updatedOn()) == Known.NO, sap.sending().holder())),
            rule("SP-003", ERROR, "datiinvio.identificativosap", "L'identificativo della scheda non è quello della scheda attiva della persona",
                    "Chiedere l'identificativo con verificaEsistenzaSAP e inviare con quello", RecordRules::wrongRecord),
            rule("SP-004", ERROR, "datiinvio.datadinascita", "La data di nascita in datiinvio è diversa da quella in datipersonali", "Scrivere la stessa data nei due posti",
                    (sap, facts) -> identity(sap).flatMap(identity -> when(!identity.birthDate().equals(sap.sending().birthDate()),
                            sap.sending().birthDate() + " / " + identity.birthDate()))),
            rule("SP-005", ERROR, "datianagrafici.datipersonali", "Il codice fiscale non è coerente con i dati della persona", "Controllare codice fiscale, cognome, nome, sesso, data e luogo di nascita",
                    (sap, facts) -> identity(sap).flatMap(RecordRules::inconsistent)),
            rule("SP-006", ERROR, "datianagrafici", "Il codice non è nella tabella dei comuni o delle cittadinanze", "Usare il codice Belfiore del comune e le tre cifre della cittadinanza", RecordRules::unknownCodes),
            rule("SP-007", ERROR, "datianagrafici.datistranieri", "Il titolo di soggiorno di una persona non comunitaria manca o è incompleto",
                    "Indicare tipo, numero, motivo e scadenza (1900-01-01 in attesa di rinnovo, 2099-12-31 a tempo indeterminato)", RecordRules::permit),
            rule("SP-008", WARNING, "datianagrafici.recapiti", "Manca ogni recapito", "Indicare almeno un telefono o un indirizzo di posta elettronica",
                    (sap, facts) -> personal(sap).flatMap(personal -> when(Stream.of(personal.reach().phone(), personal.reach().mobile(), personal.reach().fax(), personal.reach().email())
                            .noneMatch(Objects::nonNull), ""))),
            rule("SP-009", ERROR, "datianagrafici.domicilio", "Manca il domicilio", "Indicare comune, CAP e indirizzo del domicilio",
                    (sap, facts) -> personal(sap).flatMap(personal -> when(personal.domicile() == null || personal.domicile().municipality().isBlank(), ""))),
            rule("SP-010", ERROR, "datiamministrativi.statoinanagrafe.codstatus", "Lo stato di disoccupato o inoccupato richiede la condizione (codstatus)", "Indicare codstatus",
                    (sap, facts) -> standing(sap).flatMap(standing -> when(("DI".equals(standing.state()) || "IN".equals(standing.state())) && blank(standing.status()), standing.state()))),
            rule("SP-011", WARNING, "datiamministrativi.statoinanagrafe", "Indice di profiling, evento e disponibilità li scrive il nodo nazionale dal 4 dicembre 2017",
                    "Lasciare il valore del nodo", (sap, facts) -> standing(sap).flatMap(standing -> when(blank(sap.sending().id())
                            && Stream.of(standing.profilingIndex(), standing.eventOn(), standing.availableFrom()).anyMatch(Objects::nonNull), ""))),
            rule("SP-012", ERROR, "datiamministrativi.listespeciali", "Date e provincia di una lista speciale senza il tipo, o fine di una lista per disabili", "Indicare tipolista; nelle liste per disabili non indicare la fine",
                    (sap, facts) -> Stream.ofNullable(sap.administrative()).flatMap(block -> block.lists().stream()).flatMap(list -> when(
                            blank(list.kind()) && Stream.of(list.from(), list.to(), list.deferredTo(), list.province()).anyMatch(Objects::nonNull)
                                    || list.to() != null && !blank(list.kind()) && facts.known(Table.DISABILITY_LISTS, list.kind(), null) == Known.YES, list.kind()))),
            rule("SP-013", ERROR, "datiamministrativi.altrenotizie.indiceisee", "L'indice ISEE non ha la forma 9.99", "Scrivere una cifra, il punto e due cifre",
                    (sap, facts) -> Stream.ofNullable(sap.administrative()).flatMap(block -> Stream.ofNullable(block.other())).flatMap(other -> Stream.ofNullable(other.isee()))
                            .flatMap(isee -> when(!isee.matches("\\d\\.\\d\\d"), isee))));

    private RecordRules() {
    }

    private static Stream<Personal> personal(Sap sap) {
        return Stream.ofNullable(sap.personal());
    }

    private static Stream<Identity> identity(Sap sap) {
        return personal(sap).map(Personal::identity);
    }

    private static Stream<Standing> standing(Sap sap) {
        return Stream.ofNullable(sap.administrative()).flatMap(block -> Stream.ofNullable(block.standing()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Stream<String> wrongRecord(Sap sap, SapFacts facts) {
        String id = sap.sending().id();
        if (!blank(id) && id.startsWith("ZZ") && facts.known(Table.RECORDS, id, null) == Known.NO) {
            return Stream.of(id);
        }
        return identity(sap).flatMap(identity -> facts.activeRecord(identity.fiscalCode()).stream()).filter(active -> !active.equals(id)).map(active -> Optional.ofNullable(id).orElse("–"));
    }

    private static Stream<String> inconsistent(Identity identity) {
        String code = identity.fiscalCode();
        if (code.length() == 11) {
            return when(!CompanyCode.valid(code), code);
        }
        return when(FiscalCode.parse(code).filter(parsed -> parsed.matchesSurname(identity.surname()) && parsed.matchesName(identity.name()) && parsed.matchesSex(identity.sex())
                && parsed.matchesBirthDate(identity.birthDate()) && parsed.matchesBirthPlace(identity.birthPlace())).isEmpty(), code);
    }

    private static Stream<String> unknownCodes(Sap sap, SapFacts facts) {
        return personal(sap).flatMap(personal -> Stream.concat(
                Stream.of(personal.identity().birthPlace(), municipality(personal.residence()), municipality(personal.domicile())).filter(Objects::nonNull)
                        .filter(code -> facts.known(Table.MUNICIPALITIES, code, null) == Known.NO),
                Stream.of(personal.identity().citizenship()).filter(code -> facts.known(Table.CITIZENSHIPS, code, null) == Known.NO)));
    }

    private static String municipality(Place place) {
        return place == null ? null : place.municipality();
    }

    private static Stream<String> permit(Sap sap, SapFacts facts) {
        return personal(sap).filter(personal -> facts.outsideEu(personal.identity().citizenship())).flatMap(personal -> when(personal.permit() == null
                || blank(personal.permit().document()) || blank(personal.permit().number()) || blank(personal.permit().reason()) || personal.permit().validTo() == null,
                personal.identity().citizenship()));
    }
}
