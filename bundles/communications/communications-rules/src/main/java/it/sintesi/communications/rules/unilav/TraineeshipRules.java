package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Traineeship;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import java.util.Map;
import java.util.Set;

/** Training placements: UL-126 to UL-134. */
final class TraineeshipRules extends RuleSet<ContractView> {
    private static final String TRAINEESHIP = "C.01.00";
    private static final String PROMOTER = "/Tirocinio.CFSoggettoPromotore";
    private static final Map<String, Set<String>> CATEGORIES_BY_KIND = Map.of("A", Set.of("01", "02", "04", "05", "06", "07"),
            "B", Set.of("01", "02", "03", "08"), "C", Set.of("09"), "Z", Set.of("99"));
    private static final Map<String, Integer> LONGEST_MONTHS = Map.of("99", 3, "04", 6, "05", 6, "06", 6, "07", 6, "01", 12, "03", 12,
            "08", 12, "02", 24);

    TraineeshipRules() {
        super(FormKind.UNILAV, "Contratto");
        data();
        kinds();
    }

    private void data() {
        error("UL-126").field("/Tirocinio").law(Laws.TRAINEESHIP)
                .says("Per un tirocinio (C.01.00) vanno indicati tipo, codice e nome del promotore, categoria del tirocinante e tipo di "
                        + "tirocinio.")
                .mend("Completare i dati in Tirocinio.")
                .when(v -> v.kind(TRAINEESHIP)).requires(v -> v.traineeship() != null && complete(v.traineeship()));
        error("UL-127").field("/Tirocinio").shows(ContractView::kind)
                .says("I dati del tirocinio sono ammessi solo con il contratto C.01.00.")
                .mend("Togliere Tirocinio, oppure correggere il contratto.")
                .when(v -> v.kind() != null && !v.kind(TRAINEESHIP)).requires(v -> v.traineeship() == null);
        error("UL-128").field(PROMOTER).law(Laws.FISCAL_CODE).shows(v -> v.traineeship().promoterCode())
                .says("Il codice fiscale del promotore deve avere il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale sulla convenzione.")
                .when(v -> v.traineeship() != null && !Texts.blank(v.traineeship().promoterCode()))
                .requires(v -> FiscalCode.validOfAnyone(v.traineeship().promoterCode()));
        error("UL-129").field(PROMOTER).law(Laws.TRAINEESHIP).shows(v -> v.traineeship().promoterCode())
                .says("Il promotore deve essere diverso dal soggetto che ospita il tirocinante.")
                .mend("Indicare il codice fiscale del promotore della convenzione.")
                .when(v -> v.traineeship() != null && v.traineeship().promoterCode() != null)
                .requires(v -> !v.traineeship().promoterCode().equals(v.form().employerCode()));
        error("UL-130").field("/Tirocinio.tipologiaEntePromotore").law(Laws.TRAINEESHIP)
                .says("Se il promotore è un servizio per l'impiego va individuato l'ufficio.")
                .mend("Scrivere l'ufficio nel nome del promotore.")
                .enforcedBy(Enforcement.NO_FIELD);
    }

    private void kinds() {
        error("UL-131").field("/Tirocinio.CategoriaTirocinante", "/Tirocinio.TipologieTirocinio").law(Laws.TRAINEESHIP)
                .shows(v -> v.traineeship().category() + " con " + v.traineeship().kind())
                .says("La categoria deve essere ammessa per il tipo di tirocinio: A con 01, 02, 04-07; B con 01, 02, 03, 08; C con 09; Z "
                        + "con 99.")
                .mend("Correggere la categoria o il tipo di tirocinio.")
                .when(v -> v.traineeship() != null && v.traineeship().category() != null && v.traineeship().kind() != null)
                .requires(v -> CATEGORIES_BY_KIND.getOrDefault(v.traineeship().kind(), Set.of()).contains(v.traineeship().category()));
        warning("UL-132").field("dataInizio", "dataFine").law(Laws.TRAINEESHIP)
                .shows(v -> "categoria " + v.traineeship().category() + ", fino al " + v.end())
                .says("Durata massima del tirocinio: 3 mesi per la categoria 99, 6 per 04-07, 12 per 01, 03 e 08, 24 per 02 (le "
                        + "sospensioni la allungano).")
                .mend("Controllare le date; se la durata è giusta la comunicazione è accettata.")
                .when(v -> v.traineeship() != null && LONGEST_MONTHS.containsKey(category(v)))
                .requires(v -> Periods.atMostMonths(v.start(), v.end(), LONGEST_MONTHS.get(category(v))));
        error("UL-133").field("dataFine").law(Laws.TRAINEESHIP)
                .says("Un tirocinio deve avere la data di fine.")
                .mend("Indicare la data di fine del progetto formativo.")
                .when(v -> v.kind(TRAINEESHIP) && v.termination() == null).requires(v -> v.end() != null);
        warning("UL-134").field("/Tirocinio").law(Laws.TRAINEESHIP)
                .says("Promemoria: il progetto formativo individuale va depositato sul portale regionale.")
                .mend("Depositare il progetto, se non è già stato fatto.")
                .requires(v -> !v.kind(TRAINEESHIP) || !v.hiring());
    }

    private static String category(ContractView view) {
        return view.traineeship().category() == null ? "" : view.traineeship().category();
    }

    private static boolean complete(Traineeship traineeship) {
        return !Texts.blank(traineeship.promoterKind()) && !Texts.blank(traineeship.promoterCode())
                && !Texts.blank(traineeship.promoterName())
                && !Texts.blank(traineeship.category()) && !Texts.blank(traineeship.kind());
    }
}
