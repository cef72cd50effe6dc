package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.PayMinimum;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.util.Locale;

/** Pay, insurance, agriculture, benefits: UL-108 to UL-119. */
final class PayRules extends RuleSet<ContractView> {
    private static final String PAY = "RetribuzioneCompenso";
    private static final String NO_TABLE =
            " Tabella dei minimi non disponibile: da confermare; si controlla solo per i contratti collettivi con i minimi caricati.";
    private static final String MINIMUM_MEND =
            "Controllare retribuzione annua lorda, livello e ore; se sono giusti la comunicazione è accettata.";
    /** {@code entePrevidenziale}: no fund. */
    private static final String NO_FUND = "29";

    PayRules() {
        super(FormKind.UNILAV, "Contratto");
        pay();
        insurance();
        agriculture();
    }

    private void pay() {
        error("UL-108").field(PAY).law(Laws.PAY).shows(v -> v.contract().pay())
                .says("La retribuzione annua deve esserci ed essere maggiore di zero, salvo i contratti senza retribuzione (tirocini, LSU, "
                        + "collaborazioni).")
                .mend("Indicare la retribuzione annua lorda in euro, senza decimali.")
                .when(v -> v.traits().known() && !v.traits().withoutAgreement())
                .requires(v -> v.contract().payEuro() != null && v.contract().payEuro() > 0);
        warning("UL-109").field(PAY).law(Laws.PAY).shows(v -> v.contract().pay())
                .mend(MINIMUM_MEND)
                .says("A tempo pieno la retribuzione non può stare sotto il minimo mensile del livello per il numero delle "
                        + "mensilità." + NO_TABLE)
                .when(v -> comparable(v) && PayMinimum.fullTime(v.time())).requires(PayRules::enough);
        warning("UL-110").field(PAY, "tipoOrario.oreSettimanaliMedie").law(Laws.PAY).shows(v -> v.contract().pay())
                .mend(MINIMUM_MEND)
                .says("A tempo parziale la retribuzione non può stare sotto il minimo orario del livello per le ore dell'anno e le "
                        + "mensilità." + NO_TABLE)
                .when(v -> comparable(v) && !PayMinimum.fullTime(v.time())).requires(PayRules::enough);
        error("UL-111").field(PAY, "livelloInquadramento", "tipoOrario").law(Laws.PAY)
                .says("Il minimo non si può calcolare: mancano il livello, le ore o il contratto." + NO_TABLE)
                .mend("Indicare livello, orario e ore settimanali.")
                .when(v -> v.minimum() != null && !v.traits().freeHours()).requires(v -> v.minimum().computable(v.time()));
        warning("UL-112").field("socioLavoratore").law("L. 142/2001")
                .says("Il socio lavoratore è plausibile solo nelle cooperative, con contratti subordinati o di collaborazione.")
                .mend("Controllare socioLavoratore; se è giusto la comunicazione è accettata.")
                .when(v -> Boolean.TRUE.equals(v.contract().workingPartner())).requires(v -> cooperative(v) && v.traits().ofPartners());
    }

    private void insurance() {
        error("UL-113").field("entePrevidenziale").law(Laws.INSURANCE)
                .says("L'ente previdenziale deve stare nella sua tabella.")
                .mend("Usare 01 per l'INPS, 29 quando non c'è ente.")
                .verdict(PayRules::fund);
        error("UL-114").field("codiceEntePrevidenziale").law(Laws.INSURANCE).shows(v -> v.contract().fundPosition())
                .says("Senza ente previdenziale (29) non va indicata la posizione.")
                .mend("Togliere codiceEntePrevidenziale.")
                .when(v -> NO_FUND.equals(v.contract().fund())).requires(v -> Texts.blank(v.contract().fundPosition()));
        error("UL-115").field("PatINAIL").law(Laws.INSURANCE).shows(v -> v.contract().inailPosition())
                .says("La posizione assicurativa INAIL deve esserci e avere da 8 a 10 cifre.")
                .mend("Scrivere la PAT del certificato INAIL, oppure una posizione convenzionale.")
                .requires(v -> Texts.digits(v.contract().inailPosition(), 8, 10));
    }

    private void agriculture() {
        error("UL-116").field("ggLavorativePreviste").shows(v -> v.contract().plannedDays())
                .says("Le giornate previste vanno indicate solo per il lavoro in agricoltura.")
                .mend("Togliere ggLavorativePreviste.")
                .when(v -> Boolean.FALSE.equals(v.contract().agriculture())).requires(v -> Texts.blank(v.contract().plannedDays()));
        error("UL-117").field("tipoLavorazione").shows(v -> v.contract().agriculturalWork())
                .says("Il tipo di lavorazione va indicato solo per il lavoro in agricoltura.")
                .mend("Togliere tipoLavorazione.")
                .when(v -> Boolean.FALSE.equals(v.contract().agriculture())).requires(v -> Texts.blank(v.contract().agriculturalWork()));
        error("UL-118").field("ggLavorativePreviste").switchable()
                .says("Per il lavoro a termine in agricoltura vanno indicate le giornate previste.")
                .mend("Indicare il numero delle giornate in ggLavorativePreviste.")
                .when(v -> Boolean.TRUE.equals(v.contract().agriculture()) && v.end() != null)
                .requires(v -> !Texts.blank(v.contract().plannedDays()));
        error("UL-119").field("")
                .says("Le agevolazioni non si comunicano più.")
                .mend("Togliere Agevolazioni.").names(v -> "Agevolazioni")
                .requires(v -> !v.facts().refusedName("Agevolazioni"));
    }

    private static Verdict fund(ContractView view) {
        Facts facts = view.facts();
        return view.contract().fund() == null ? Verdict.BROKEN
                : facts.listed(Table.FUNDS, view.contract().fund(), null);
    }

    private static boolean comparable(ContractView view) {
        return view.minimum() != null && view.contract().payEuro() != null && view.minimum().computable(view.time());
    }

    private static boolean enough(ContractView view) {
        return view.contract().payEuro() >= view.minimum().yearly(view.time());
    }

    private static boolean cooperative(ContractView view) {
        String name = view.form().employer() == null ? null : view.form().employer().name();
        return name != null && name.toUpperCase(Locale.ITALIAN).contains("COOP");
    }
}
