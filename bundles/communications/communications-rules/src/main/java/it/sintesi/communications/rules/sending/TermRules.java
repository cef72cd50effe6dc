package it.sintesi.communications.rules.sending;

import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.model.Variation;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The legal terms: UL-017, US-078 and VD-019. A late communication is accepted with a warning. */
public final class TermRules extends RuleSet<SendingView> {
    private static final String MEND =
            "La comunicazione è accettata. Per il ritardo può essere applicata la sanzione dell'art. 19, c. 3, del D.Lgs 276/2003.";

    /** The terms of a form; UniUrg has none, its own rule looks at the start. */
    public TermRules(FormKind form) {
        super(form, form.root());
        switch (form) {
            case UNILAV -> warning("UL-017").law(Laws.DUTY + "; " + Laws.VARIATIONS)
                    .field("/InizioRapporto.dataInizio", "/Proroga.dataFineProroga", "/Trasformazione.dataTrasformazione",
                            "/Cessazione.dataCessazione")
                    .says("L'evento va comunicato entro il termine di legge: l'assunzione entro il giorno prima; proroga, trasformazione e "
                            + "cessazione entro 5 giorni; le amministrazioni pubbliche entro il giorno 20 del mese dopo.")
                    .names(TermRules::dateField)
                    .mend(MEND)
                    .verdict(TermRules::onTime);
            case UNISOMM -> warning("US-078").law(Laws.AGENCY_TERM)
                    .field("/DittaUtilizzatrice.InizioContratto.Inizio.dataInizioMissione", "/DatiVariazione.DatiProroga.dataFineProroga",
                            "/DatiVariazione.DatiTrasformazione.dataTrasformazione", "/DatiVariazione.DatiCessazione.dataCessazione")
                    .says("Le comunicazioni delle agenzie di somministrazione vanno inviate entro il giorno 20 del mese dopo l'evento.")
                    .names(TermRules::dateField)
                    .mend(MEND)
                    .verdict(TermRules::onTime);
            case VARDATORI -> warning("VD-019").law(Laws.VARIATIONS)
                    .field("/TrasferimentoAzienda.dataInizio", "/VariazioneRagioneSociale.dataVariazione")
                    .says("Il cambio di datore o di denominazione va comunicato entro 5 giorni dalla decorrenza.")
                    .names(TermRules::dateField)
                    .mend(MEND)
                    .verdict(TermRules::onTime);
            case UNIURG -> throw new IllegalArgumentException("no term for " + form);
        }
    }

    public static List<SendingView> views(Form form, Facts facts) {
        return form.sending() == null || form instanceof UniLav lav && lav.event() == null ? List.of()
                : List.of(new SendingView(form, facts));
    }

    /** The date from which the term runs, as this message tells it. */
    private static String dateField(SendingView view) {
        if (view.form() instanceof UniLav lav) {
            return lav.event() instanceof Hiring ? "/InizioRapporto.dataInizio" : lav.event() instanceof Extension
                    ? "/Proroga.dataFineProroga"
                    : lav.event() instanceof Transformation ? "/Trasformazione.dataTrasformazione" : "/Cessazione.dataCessazione";
        }
        if (view.form() instanceof VarDatori change) {
            return change.change() instanceof Renaming ? "/VariazioneRagioneSociale.dataVariazione" : "/TrasferimentoAzienda.dataInizio";
        }
        return view.form() instanceof UniSomm somm ? agencyDate(somm) : "";
    }

    private static String agencyDate(UniSomm form) {
        Variation.Change change = form.variation() == null ? null : form.variation().change();
        if (change == null) {
            return form.assignment() == null ? "/AgenziaSomministrazione.RapportoAgenziaSomm.dataInizioSomm"
                    : "/DittaUtilizzatrice.InizioContratto.Inizio.dataInizioMissione";
        }
        return "/DatiVariazione." + (change instanceof Variation.Prolonged ? "DatiProroga.dataFineProroga"
                : change instanceof Variation.Transformed ? "DatiTrasformazione.dataTrasformazione" : "DatiCessazione.dataCessazione");
    }

    private static Verdict onTime(SendingView view) {
        LocalDate due = view.facts().dueDate();
        LocalDate today = view.facts().today();
        if (due == null || !today.isAfter(due)) {
            return Verdict.HOLDS;
        }
        return Verdict.broken("scadenza " + due + ", giorni di ritardo " + ChronoUnit.DAYS.between(due, today));
    }
}
