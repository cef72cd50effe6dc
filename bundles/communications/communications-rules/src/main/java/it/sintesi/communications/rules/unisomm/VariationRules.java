package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Variation;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import java.time.LocalDate;

/** The kind of variation, and extensions: US-059 to US-066. */
final class VariationRules extends RuleSet<AgencyView> {
    private static final String CODE = "codiceVariazione";
    private static final String COMPANY = "/DittaUtilizzatrice";
    private static final String NEW_END = "DatiProroga.dataFineProroga";
    private static final String DATE_MEND = "Correggere dataFineProroga.";

    VariationRules() {
        super(FormKind.UNISOMM, "DatiVariazione");
        kind();
        extension();
    }

    private void kind() {
        error("US-059").field(CODE)
                .says("Il codice della variazione deve stare nella sua tabella.")
                .mend("Usare 2.01-2.03 proroga, 3.01-3.04 trasformazione o trasferimento, 4.01-4.02 cessazione.")
                .verdict(v -> v.facts().required(Table.VARIATIONS, v.variation().code(), null));
        warning("US-060").field(COMPANY, CODE).switchable().shows(v -> v.variation().code())
                .says("Con 2.01, 3.02, 3.04 e 4.02 la ditta utilizzatrice va indicata solo se è in corso una missione.")
                .mend("Togliere DittaUtilizzatrice, oppure usare il codice per la missione.")
                .when(v -> v.variation("2.01", "3.02", "3.04", "4.02") && v.company() != null)
                .requires(v -> running(v.assignment(), v.day()));
        error("US-061").field(COMPANY, CODE).shows(v -> v.variation().code())
                .says("Con 2.02, 2.03, 3.01, 3.03 e 4.01 la ditta utilizzatrice deve esserci.")
                .mend("Aggiungere DittaUtilizzatrice, oppure usare il codice senza missione.")
                .when(v -> v.variation("2.02", "2.03", "3.01", "3.03", "4.01")).requires(v -> v.company() != null);
    }

    private void extension() {
        error("US-062").field(NEW_END).law(Laws.AGENCY_WORK).shows(AgencyView::newEnd)
                .mend(DATE_MEND)
                .says("La nuova data di fine non può venire prima dell'inizio del rapporto.")
                .requires(v -> Periods.notBefore(v.newEnd(), v.relation().start()));
        error("US-063").field(NEW_END).law(Laws.AGENCY_WORK).shows(AgencyView::newEnd)
                .mend(DATE_MEND)
                .says("La nuova data di fine non può venire prima dell'inizio della missione e deve venire dopo la sua fine di prima.")
                .when(v -> v.variation("2.02", "2.03") && v.assignment() != null)
                .requires(v -> Periods.notBefore(v.newEnd(), v.assignment().start()) && Periods.after(v.newEnd(), v.assignment().end()));
        error("US-064").field(NEW_END).law(Laws.AGENCY_WORK).shows(AgencyView::newEnd)
                .mend(DATE_MEND)
                .says("Con 2.03 la nuova fine della missione non può venire dopo la fine del rapporto.")
                .when(v -> v.variation("2.03")).requires(v -> Periods.notBefore(v.relation().end(), v.newEnd()));
        warning("US-065").field(NEW_END).law(Laws.AGENCY_WORK).shows(AgencyView::newEnd)
                .says("Con 2.02 la nuova fine della missione supera quella del rapporto, che si intende prorogato alla stessa data.")
                .mend("Nulla da fare, se la proroga del rapporto è voluta.")
                .when(v -> v.variation("2.02")).requires(v -> Periods.notBefore(v.relation().end(), v.newEnd()));
        error("US-066").field(NEW_END).law(Laws.AGENCY_WORK).shows(AgencyView::newEnd)
                .mend(DATE_MEND)
                .says("Tra l'inizio del rapporto e la nuova fine possono passare al massimo 50 anni.")
                .requires(v -> !(v.variation().change() instanceof Variation.Prolonged)
                        || Periods.within50Years(v.relation().start(), v.newEnd()));
    }

    private static boolean running(Assignment assignment, LocalDate day) {
        return assignment != null && Periods.notBefore(day, assignment.start()) && Periods.notBefore(assignment.end(), day);
    }
}
