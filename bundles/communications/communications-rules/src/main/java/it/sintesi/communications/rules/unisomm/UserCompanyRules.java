package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.checks.Sectors;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Verdict;

/** The user company and its commercial contract: US-021 to US-035. */
final class UserCompanyRules extends RuleSet<AgencyView> {
    private static final String CODE = "codiceFiscale";
    private static final String CONTRACT_END = "dataFineContrattoSomm";
    private static final int CONTRACT_DIGITS = 9;

    UserCompanyRules() {
        super(FormKind.UNISOMM, "DittaUtilizzatrice");
        code();
        activity();
        seats();
        contract();
    }

    private void code() {
        error("US-021").field(CODE).law(Laws.FISCAL_CODE)
                .says("Il codice fiscale della ditta utilizzatrice deve esserci, salvo che sia estera.")
                .mend("Indicare il codice fiscale.")
                .when(v -> !v.foreignCompany()).requires(v -> !Texts.blank(v.company().fiscalCode()));
        error("US-022").field(CODE).law(Laws.FISCAL_CODE).shows(v -> v.company().fiscalCode())
                .says("Una ditta estera che non opera in Italia non ha codice fiscale italiano.")
                .mend("Togliere il codice fiscale, oppure dire che opera in Italia.")
                .when(v -> v.foreignCompany() && !v.operatingInItaly()).requires(v -> Texts.blank(v.company().fiscalCode()));
        error("US-023").field(CODE).law(Laws.FISCAL_CODE).shows(v -> v.company().fiscalCode())
                .says("Il codice fiscale della ditta utilizzatrice deve avere il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale sulla visura.")
                .when(v -> !Texts.blank(v.company().fiscalCode())).requires(v -> FiscalCode.validOfAnyone(v.company().fiscalCode()));
        error("US-024").field(CODE).law(Laws.AGENCY_WORK).shows(v -> v.company().fiscalCode())
                .says("La ditta utilizzatrice deve essere diversa dall'agenzia.")
                .mend("Indicare il codice fiscale della ditta presso cui si svolge la missione.")
                .when(v -> v.company().fiscalCode() != null).requires(v -> !v.company().fiscalCode().equals(v.form().employerCode()));
    }

    private void activity() {
        error("US-025").field("Settore")
                .says("Il settore deve essere un codice ATECO valido alla data dell'evento.")
                .mend("Scrivere il codice nella forma 00.00.00.")
                .verdict(v -> v.company().sector() == null ? Verdict.BROKEN : Sectors.known(v.facts(), v.company().sector(), v.day()));
        error("US-026").field("PubblicaAmministrazione")
                .says("Va detto se la ditta è una pubblica amministrazione: SI oppure NO.")
                .mend("Scrivere SI oppure NO.")
                .requires(v -> v.company().publicBody() != null);
    }

    private void seats() {
        error("US-027").field("SedeLegale.Comune")
                .says("La sede legale deve essere in un comune esistente o in uno Stato dell'Unione europea.")
                .mend("Correggere il codice catastale.")
                .when(v -> v.company().legalSeat() != null)
                .verdict(v -> v.company().legalSeat().municipality() == null ? Verdict.BROKEN
                        : Places.municipalityOrUnion(v.facts(), v.company().legalSeat().municipality(), v.day()));
        error("US-028").field("SedeLegale.cap").shows(v -> v.company().legalSeat().postcode())
                .says("Il CAP di una sede legale in Italia deve esserci e avere 5 cifre.")
                .mend("Scrivere il CAP.")
                .when(v -> v.company().legalSeat() != null && !v.foreignCompany())
                .requires(v -> Places.postcode(v.company().legalSeat().postcode()));
        error("US-029").field("SedeLegale.cap").shows(v -> v.company().legalSeat().postcode())
                .says("Il CAP di una sede legale all'estero deve mancare.")
                .mend("Togliere il CAP.")
                .when(AgencyView::foreignCompany).requires(v -> Places.noPostcode(v.company().legalSeat().postcode()));
        error("US-030").field("SedeLavoro.Comune", "DittaUtilizzatriceEsteraOperanteInItalia")
                .shows(v -> v.company().workSeat().municipality())
                .says("La sede di lavoro può essere all'estero solo per una ditta estera che non opera in Italia; in Italia il comune deve "
                        + "esistere.")
                .mend("Correggere il comune della sede di lavoro.")
                .when(v -> v.company().workSeat() != null).verdict(UserCompanyRules::workplace);
        error("US-031").field("SedeLavoro", "SedeLegale")
                .says("Ogni sede della ditta deve avere almeno un recapito, nella forma giusta.")
                .mend("Indicare telefono, fax o e-mail di ciascuna sede.")
                .names(v -> reachable(v.company().workSeat()) ? "SedeLegale" : "SedeLavoro")
                .requires(v -> reachable(v.company().workSeat()) && reachable(v.company().legalSeat()));
    }

    private void contract() {
        error("US-032").field("dataInizioContrattoSomm").law("D.Lgs 81/2015, art. 33")
                .says("La data di inizio del contratto di somministrazione deve esserci.")
                .mend("Indicare dataInizioContrattoSomm.")
                .requires(v -> v.company().contractStart() != null);
        error("US-033").field("numeroContrattoSomm").law("D.Lgs 81/2015, art. 33").shows(v -> v.company().contractNumber())
                .says("Il numero del contratto di somministrazione deve avere 9 cifre.")
                .mend("Completare il numero con zeri a sinistra.")
                .requires(v -> Texts.digits(v.company().contractNumber(), CONTRACT_DIGITS, CONTRACT_DIGITS));
        error("US-034").field(CONTRACT_END).law("D.Lgs 81/2015, art. 33")
                .says("La fine del contratto di somministrazione deve esserci quando il rapporto è a termine.")
                .mend("Indicare dataFineContrattoSomm.")
                .when(v -> v.traits().fixedTerm()).requires(v -> v.company().contractEnd() != null);
        error("US-035").field(CONTRACT_END).shows(v -> v.company().contractEnd())
                .says("La fine del contratto di somministrazione non può venire prima dell'inizio.")
                .mend("Correggere una delle due date.")
                .requires(v -> Periods.notBefore(v.company().contractEnd(), v.company().contractStart()));
    }

    private static Verdict workplace(AgencyView view) {
        String place = view.company().workSeat().municipality();
        if (Places.abroad(place)) {
            return view.foreignCompany() && !view.operatingInItaly() ? Places.exists(view.facts(), place, view.day())
                    : Verdict.broken(place);
        }
        return place == null ? Verdict.BROKEN : Places.municipality(view.facts(), place, view.day());
    }

    private static boolean reachable(Seat seat) {
        return seat == null || seat.hasContact() && Places.contactsWellFormed(seat);
    }
}
