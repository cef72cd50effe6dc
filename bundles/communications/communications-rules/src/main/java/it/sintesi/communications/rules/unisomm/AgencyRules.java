package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The staffing agency and its seats: US-001 to US-009. */
final class AgencyRules extends RuleSet<AgencyView> {
    private static final int NAME_MAX = 100;
    private static final int REGISTER_MAX = 20;

    AgencyRules() {
        super(FormKind.UNISOMM, "AgenziaSomministrazione");
        identity();
        seats();
    }

    private void identity() {
        error("US-001").field("agenziaestera").law(Laws.AGENCIES)
                .says("Va detto se l'agenzia è estera: SI oppure NO.")
                .mend("Scrivere SI oppure NO.")
                .requires(v -> v.agency().foreign() != null);
        error("US-002").field("codiceFiscale").law(Laws.FISCAL_CODE).shows(v -> v.agency().fiscalCode())
                .says("Il codice fiscale di un'agenzia italiana deve avere il carattere di controllo giusto; quello di un'agenzia estera "
                        + "la forma europea.")
                .mend("Controllare il codice fiscale; per le agenzie estere due lettere dello Stato e poi lettere e cifre.")
                .requires(v -> v.foreignAgency() ? unionIdentifier(v.agency().fiscalCode())
                        || FiscalCode.validOfAnyone(v.agency().fiscalCode()) : FiscalCode.validOfAnyone(v.agency().fiscalCode()));
        error("US-003").field("denominazione")
                .says("La denominazione dell'agenzia deve esserci e avere al massimo 100 caratteri.")
                .mend("Scrivere la denominazione iscritta all'albo.")
                .requires(v -> Texts.filled(v.agency().name(), NAME_MAX));
        error("US-004").field("numeroIscrizioneAlbo").law(Laws.AGENCIES).shows(v -> v.agency().registerNumber())
                .says("Il numero di iscrizione all'albo deve esserci; se ha la data in fondo (10 caratteri e gg/mm/aaaa) la data deve "
                        + "essere reale.")
                .mend("Scrivere il numero di iscrizione all'albo delle agenzie per il lavoro.")
                .requires(v -> registerNumber(v.agency().registerNumber()));
    }

    private void seats() {
        error("US-005").field("SedeLavoro", "SedeLegale")
                .says("Le sedi dell'agenzia devono avere un comune esistente e, in Italia, il CAP.")
                .mend("Completare comune e CAP delle sedi.").names(v -> firstWrong(v, seat -> located(v, seat) == Verdict.HOLDS))
                .verdict(v -> worse(located(v, v.agency().legalSeat()), located(v, v.agency().workSeat())));
        error("US-006").field("SedeLavoro", "SedeLegale")
                .says("Le sedi dell'agenzia all'estero devono essere in uno Stato dell'Unione europea e senza CAP.")
                .mend("Usare il codice dello Stato (Znnn) e togliere il CAP.").names(v -> firstWrong(v, seat -> abroadInUnion(v, seat)))
                .requires(v -> abroadInUnion(v, v.agency().workSeat()) && abroadInUnion(v, v.agency().legalSeat()));
        error("US-007").field("SedeLavoro.Comune", "agenziaestera")
                .says("La sede operativa può essere all'estero solo per un'agenzia estera.")
                .mend("Indicare la sede operativa in Italia, oppure SI in agenziaestera.")
                .when(v -> v.agency().workSeat() != null && v.agency().workSeat().abroad()).requires(AgencyView::foreignAgency);
        error("US-008").field("SedeLavoro", "SedeLegale")
                .says("Ogni sede dell'agenzia deve avere almeno un recapito, nella forma giusta.")
                .mend("Indicare telefono, fax o e-mail di ciascuna sede.").names(v -> firstWrong(v, AgencyRules::reachable))
                .requires(v -> reachable(v.agency().workSeat()) && reachable(v.agency().legalSeat()));
        error("US-009").field("SedeLavoro.Comune").law(Laws.CHANNEL).shows(v -> v.agency().workSeat().municipality())
                .says("La sede operativa deve essere nel territorio del nodo che riceve, salvo che l'agenzia o il suo intermediario sia "
                        + "autorizzato ad accentrare.")
                .mend("Inviare alla regione della sede operativa, oppure chiedere l'accentramento.")
                .when(v -> v.agency().workSeat() != null && Places.known(v.facts(), v.agency().workSeat().municipality()))
                .requires(v -> v.facts().inTerritory(v.agency().workSeat().municipality())
                        || v.facts().centralised(v.agency().fiscalCode()) || v.form().sending() != null
                        && v.form().sending().delegate() != null && v.facts().centralised(v.form().sending().delegate()));
    }

    private static String firstWrong(AgencyView view, Predicate<Seat> right) {
        return right.test(view.agency().workSeat()) ? "SedeLegale" : "SedeLavoro";
    }

    /** An absent seat holds: the reader has reported it. */
    private static boolean reachable(Seat seat) {
        return seat == null || seat.hasContact() && Places.contactsWellFormed(seat);
    }

    private static boolean abroadInUnion(AgencyView view, Seat seat) {
        return seat == null || !seat.abroad() || Places.union(view.facts(), seat.municipality()) && Places.noPostcode(seat.postcode());
    }

    private static Verdict located(AgencyView view, Seat seat) {
        if (seat == null || seat.abroad()) {
            return Verdict.HOLDS;
        }
        return seat.municipality() == null || !Places.postcode(seat.postcode()) ? Verdict.BROKEN
                : Places.municipality(view.facts(), seat.municipality(), view.day());
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.outcome() == Verdict.Outcome.BROKEN || other == Verdict.HOLDS ? one : other;
    }

    private static boolean unionIdentifier(String code) {
        if (code == null || code.length() < 3 || code.length() > 99) {
            return false;
        }
        return code.chars().limit(2).allMatch(c -> c >= 'A' && c <= 'Z')
                && code.chars().skip(2).allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
    }

    private static boolean registerNumber(String number) {
        if (!Texts.filled(number, REGISTER_MAX)) {
            return false;
        }
        boolean dated = number.length() == REGISTER_MAX && number.charAt(12) == '/' && number.charAt(15) == '/'
                && Texts.digits(number.substring(10, 12), 2, 2);
        return !dated || realDate(number.substring(10));
    }

    /** {@code dd/mm/yyyy}. */
    private static boolean realDate(String text) {
        if (!Texts.digits(text.substring(3, 5), 2, 2) || !Texts.digits(text.substring(6), 4, 4)) {
            return false;
        }
        try {
            LocalDate.of(Integer.parseInt(text.substring(6)), Integer.parseInt(text.substring(3, 5)), Integer.parseInt(text.substring(0,
                    2)));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
