package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import java.util.Objects;

/** The worker and the kind of contract: ages of apprenticeship and the second worker, UL-077 to UL-082. */
final class WorkerContractRules extends RuleSet<ContractView> {
    private static final String BIRTH = "/Lavoratore.AnagraficaCompleta.nascita.data";
    private static final String KIND = "TipologiaContrattuale";
    private static final String AGE_MEND =
            "Controllare la data di nascita, quella di inizio e il tipo di contratto; se sono giusti la comunicazione è accettata.";
    private static final String JOB_SHARING = "A.07.02";
    private static final int ADULT_LIMIT = 30;

    WorkerContractRules() {
        super(FormKind.UNILAV, "Contratto");
        warning("UL-077").field(BIRTH, KIND).law("D.Lgs 81/2015, art. 43, c. 2").shows(ContractView::age)
                .mend(AGE_MEND)
                .says("Nell'apprendistato A.03.08 l'età all'inizio deve essere di almeno 15 anni e meno di 26.")
                .when(v -> v.kind("A.03.08")).requires(v -> between(v, 15, 26));
        warning("UL-078").field(BIRTH, KIND).law("D.Lgs 81/2015, artt. 44, c. 1, e 47, c. 4").shows(ContractView::age)
                .mend(AGE_MEND)
                .says("Nell'apprendistato A.03.09 l'età all'inizio deve essere di almeno 17 anni e meno di 30, salvo lavoratori in "
                        + "mobilità.")
                .when(v -> v.kind("A.03.09") && !v.mobility()).requires(v -> between(v, 17, ADULT_LIMIT));
        warning("UL-079").field(BIRTH, KIND).law("D.Lgs 81/2015, artt. 45, c. 1, e 47, c. 4").shows(ContractView::age)
                .mend(AGE_MEND)
                .says("Nell'apprendistato A.03.10 l'età all'inizio deve essere di almeno 18 anni e meno di 30, salvo lavoratori in "
                        + "mobilità.")
                .when(v -> v.kind("A.03.10") && !v.mobility()).requires(v -> between(v, 18, ADULT_LIMIT));
        error("UL-080").field("/LavoratoreCoobbligato", KIND).law(Laws.JOB_SHARING)
                .says("Il secondo lavoratore (coobbligato) deve esserci nel lavoro ripartito A.07.02, e solo in quello.")
                .mend("Aggiungere il secondo lavoratore per A.07.02, toglierlo per gli altri contratti.")
                .requires(v -> v.kind(JOB_SHARING) == (v.form().secondWorker() != null));
        error("UL-081").field("/LavoratoreCoobbligato.AnagraficaCompleta.codice-fiscale").law(Laws.JOB_SHARING)
                .shows(v -> v.form().secondWorker().fiscalCode())
                .says("Il secondo lavoratore deve essere una persona diversa dal primo; valgono anche per lui le regole sul lavoratore.")
                .mend("Indicare il codice fiscale del secondo lavoratore.")
                .when(v -> v.form().secondWorker() != null && v.form().secondWorker().fiscalCode() != null)
                .requires(v -> !Objects.equals(v.form().secondWorker().fiscalCode(), v.form().workerCode()));
        error("UL-082").field(KIND)
                .says("Una comunicazione per più lavoratori insieme non può riguardare apprendistato, tirocinio o lavoro ripartito.")
                .mend("Inviare una comunicazione per ciascun lavoratore.")
                .enforcedBy(Enforcement.NO_FIELD);
    }

    /** An unknown age holds: the missing date is another rule's matter. */
    private static boolean between(ContractView view, int from, int below) {
        return view.age() < 0 || view.age() >= from && view.age() < below;
    }
}
