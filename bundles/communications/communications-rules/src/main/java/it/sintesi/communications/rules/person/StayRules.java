package it.sintesi.communications.rules.person;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;

/** Whether a permit and the Modello Q are due, and the worker's age: UL-062, UL-063, UL-072 to UL-076. */
public final class StayRules extends RuleSet<WorkerView> {
    private static final int WORKING_AGE = 16;
    private static final int APPRENTICE_AGE = 15;
    private static final int OLDEST = 75;
    private static final String FIRST_LEVEL_APPRENTICESHIP = "A.03.08";
    private static final String AGE_MEND =
            "Controllare la data di nascita e quella di inizio; se sono giuste la comunicazione è accettata.";

    public StayRules() {
        super(FormKind.UNILAV, "Lavoratore");
        error("UL-062").field("extraCE").law(Laws.PERMIT).shows(v -> v.person().citizenship())
                .says("Per un lavoratore non cittadino dell'Unione vanno indicati i dati del documento di soggiorno.")
                .mend("Aggiungere extraCE con tipo, motivo e scadenza del documento.")
                .when(v -> v.nationality() == Nationality.OTHER).requires(v -> v.worker().permit() != null);
        error("UL-063").field("extraCE").law(Laws.EU_CITIZENS).shows(v -> v.person().citizenship())
                .says("Per un lavoratore italiano o cittadino dell'Unione non vanno indicati documenti di soggiorno.")
                .mend("Togliere extraCE.")
                .when(v -> v.nationality() == Nationality.UNION).requires(v -> v.worker().permit() == null);
        modelQ();
        age();
    }

    private void modelQ() {
        error("UL-072").field("ModelloQ").law(Laws.STAY_CONTRACT)
                .says("Nel Modello Q le due dichiarazioni (alloggio e spese di rimpatrio) devono essere SI, oppure il blocco deve mancare.")
                .mend("Rendere le due dichiarazioni, oppure togliere ModelloQ.")
                .when(v -> v.worker().modelQ() != null)
                .requires(v -> Boolean.TRUE.equals(v.worker().modelQ().housing())
                        && Boolean.TRUE.equals(v.worker().modelQ().returnTravel()));
        error("UL-073").field("ModelloQ").law(Laws.STAY_CONTRACT)
                .says("Il Modello Q è ammesso solo per i lavoratori non cittadini dell'Unione.")
                .mend("Togliere ModelloQ.")
                .when(v -> v.worker().modelQ() != null).requires(v -> v.nationality() != Nationality.UNION);
        error("UL-074").field("ModelloQ").law(Laws.STAY_CONTRACT)
                .says("Il Modello Q è ammesso solo all'inizio del rapporto.")
                .mend("Togliere ModelloQ.")
                .when(v -> v.worker().modelQ() != null).requires(v -> v.relation().starting());
    }

    private void age() {
        warning("UL-075").field("AnagraficaCompleta.nascita.data").law("L. 296/2006, art. 1, c. 622; L. 977/1967, art. 3")
                .shows(WorkerView::ageAtStart)
                .mend(AGE_MEND)
                .says("All'inizio del rapporto il lavoratore deve avere almeno 16 anni (15 per l'apprendistato A.03.08).")
                .when(v -> v.ageAtStart() >= 0)
                .requires(v -> v.ageAtStart() >= (FIRST_LEVEL_APPRENTICESHIP.equals(v.relation().contractKind()) ? APPRENTICE_AGE
                        : WORKING_AGE));
        warning("UL-076").field("AnagraficaCompleta.nascita.data").shows(WorkerView::ageAtStart)
                .mend(AGE_MEND)
                .says("All'inizio del rapporto il lavoratore ha di solito al massimo 75 anni.")
                .requires(v -> v.ageAtStart() <= OLDEST);
    }
}
