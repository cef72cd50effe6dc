package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Secondment.Receiver;
import it.sintesi.communications.format.model.Secondment;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.checks.Sectors;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.LocalDate;

/** Secondments (DL) and transfers of the worker (TL): UL-156 to UL-163. */
final class SecondmentRules extends RuleSet<ContractView> {
    private static final String RECEIVER = "/Trasformazione.DatoreDistaccatario";
    private static final String PREVIOUS = "/Trasformazione.SedeLavoroPrecedente";

    SecondmentRules() {
        super(FormKind.UNILAV, "Trasformazione.Contratto");
        secondment();
        receiver();
        transfer();
    }

    private void secondment() {
        error("UL-156").field(RECEIVER).law(Laws.SECONDMENT)
                .says("Il datore distaccatario va indicato nei distacchi (DL), e solo in quelli.")
                .mend("Aggiungere o togliere DatoreDistaccatario.")
                .when(v -> v.transformation() != null && !v.transformation("TL"))
                .requires(v -> v.transformation("DL") == (secondment(v) != null && secondment(v).receiver() != null));
        error("UL-157").field("/Trasformazione.dataFineDistacco").law(Laws.SECONDMENT).shows(SecondmentRules::end)
                .says("In un distacco va indicata la data in cui finisce, non prima dell'inizio del distacco e del rapporto.")
                .mend("Indicare dataFineDistacco.")
                .when(v -> v.transformation("DL"))
                .requires(v -> end(v) != null && Periods.notBefore(end(v), v.transformation().date())
                        && Periods.notBefore(end(v), v.start()));
        error("UL-158").field("/Trasformazione.distaccoParziale", "/Trasformazione.distaccoAziendaEstera").law(Laws.SECONDMENT)
                .says("Nei distacchi (DL), e solo in quelli, va detto se il distacco è parziale e se l'azienda è estera.")
                .mend("Indicare SI o NO nei due campi, oppure toglierli.")
                .when(v -> v.transformation() != null && !v.transformation("TL"))
                .requires(v -> v.transformation("DL") ? secondment(v) == null || bothFlags(v) : secondment(v) == null || noFlags(v));
    }

    private void receiver() {
        error("UL-159").field(RECEIVER).law(Laws.SECONDMENT)
                .says("Per un distacco in Italia servono del distaccatario: codice fiscale valido, nome, settore, PAT, comune, CAP, "
                        + "indirizzo e un recapito.")
                .mend("Completare i dati di DatoreDistaccatario.")
                .when(v -> target(v) != null && !abroad(v)).verdict(v -> national(v, target(v)));
        error("UL-160").field(RECEIVER).law(Laws.SECONDMENT)
                .says("Per un distacco all'estero servono nome e Stato del distaccatario; codice fiscale, CAP e PAT non vanno indicati.")
                .mend("Correggere i dati di DatoreDistaccatario.")
                .when(v -> target(v) != null && abroad(v)).requires(v -> foreign(target(v)));
        warning("UL-161").field(RECEIVER + ".codiceFiscale").law(Laws.SECONDMENT).shows(v -> target(v).fiscalCode())
                .says("Il distaccatario ha lo stesso codice fiscale del datore di lavoro.")
                .mend("Controllare il codice fiscale del distaccatario.")
                .when(v -> target(v) != null && target(v).fiscalCode() != null)
                .requires(v -> !target(v).fiscalCode().equals(v.form().employerCode()));
    }

    private void transfer() {
        error("UL-162").field(PREVIOUS).law(Laws.TRANSFER_OF_WORKER)
                .says("Nei trasferimenti (TL), e solo in quelli, va indicata la sede di lavoro precedente: comune esistente e indirizzo.")
                .mend("Completare o togliere SedeLavoroPrecedente.")
                .when(v -> v.transformation() != null)
                .verdict(v -> v.transformation("TL") ? previous(v) : absent(v.transformation().previousWorkplace()));
        error("UL-163").field("/Trasformazione").law(Laws.TRANSFER_OF_WORKER)
                .says("In un trasferimento (TL) non vanno indicati i dati del distacco.")
                .mend("Togliere i dati del distacco, oppure usare DL.")
                .when(v -> v.transformation("TL")).requires(v -> secondment(v) == null);
    }

    private static Secondment secondment(ContractView view) {
        return view.transformation() == null ? null : view.transformation().secondment();
    }

    /** The receiver of a secondment, or null. */
    private static Receiver target(ContractView view) {
        return view.transformation("DL") && secondment(view) != null ? secondment(view).receiver() : null;
    }

    private static boolean abroad(ContractView view) {
        return Boolean.TRUE.equals(secondment(view).foreignCompany());
    }

    /** The end of the secondment, or that of the contract when the relationship ends with it. */
    private static LocalDate end(ContractView view) {
        return secondment(view) != null && secondment(view).end() != null ? secondment(view).end() : view.end();
    }

    private static boolean bothFlags(ContractView view) {
        return secondment(view).partial() != null && secondment(view).foreignCompany() != null;
    }

    private static boolean noFlags(ContractView view) {
        return secondment(view).partial() == null && secondment(view).foreignCompany() == null;
    }

    private static Verdict national(ContractView view, Receiver receiver) {
        Seat seat = receiver.workSeat();
        if (!FiscalCode.validOfAnyone(receiver.fiscalCode()) || Texts.blank(receiver.name()) || Texts.blank(receiver.sector())
                || !Texts.digits(receiver.inailPosition(), 8, 10) || seat == null || seat.municipality() == null
                        || !Places.postcode(seat.postcode())
                || Texts.blank(seat.street()) || !seat.hasContact()) {
            return Verdict.BROKEN;
        }
        Verdict sector = Sectors.known(view.facts(), receiver.sector(), view.day());
        return sector == Verdict.HOLDS ? Places.municipality(view.facts(), seat.municipality(), view.day()) : sector;
    }

    private static boolean foreign(Receiver receiver) {
        Seat seat = receiver.workSeat();
        return !Texts.blank(receiver.name()) && seat != null && seat.abroad() && Places.noPostcode(seat.postcode())
                && Texts.blank(receiver.fiscalCode()) && Texts.blank(receiver.inailPosition());
    }

    private static Verdict previous(ContractView view) {
        Address place = view.transformation().previousWorkplace();
        return place == null || Texts.blank(place.street()) || place.municipality() == null ? Verdict.BROKEN
                : Places.municipality(view.facts(), place.municipality(), null);
    }

    private static Verdict absent(Address place) {
        return place == null ? Verdict.HOLDS : Verdict.BROKEN;
    }
}
