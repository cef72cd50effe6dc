package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import java.util.Set;

/** Terminations: UL-164 to UL-171. */
final class TerminationRules extends RuleSet<ContractView> {
    private static final String DATE = "/Cessazione.dataCessazione";
    private static final String CAUSE = "/Cessazione.codiceCausa";
    private static final String DATE_MEND = "Correggere dataCessazione.";
    private static final Set<String> OF_APPRENTICES = Set.of("AC", "AD", "AM", "AR");

    TerminationRules() {
        super(FormKind.UNILAV, "Cessazione.Contratto");
        error("UL-164").field(DATE).law(Laws.TERMINATION).shows(v -> v.termination().date())
                .mend(DATE_MEND)
                .says("La data di cessazione deve esserci e non può venire prima dell'inizio del rapporto.")
                .when(v -> v.termination() != null)
                .requires(v -> v.termination().date() != null && Periods.notBefore(v.termination().date(), v.start()));
        error("UL-165").field(DATE).law(Laws.TERMINATION).shows(v -> v.termination().date())
                .mend(DATE_MEND)
                .says("Tra l'inizio e la cessazione possono passare al massimo 50 anni.")
                .when(v -> v.termination() != null).requires(v -> Periods.within50Years(v.start(), v.termination().date()));
        warning("UL-166").field(DATE).law(Laws.TERMINATION).switchable().shows(v -> v.termination().date())
                .says("La cessazione di solito non viene dopo la fine prevista del contratto.")
                .mend("Controllare se manca la comunicazione di una proroga.")
                .when(v -> v.termination() != null).requires(v -> Periods.notBefore(v.end(), v.termination().date()));
        error("UL-167").field(CAUSE).law(Laws.TERMINATION)
                .says("La causa della cessazione deve stare nella sua tabella alla data dell'evento.")
                .mend("Usare il codice di due lettere della causa, per esempio DI dimissioni.")
                .when(v -> v.termination() != null)
                .verdict(v -> v.facts().required(Table.TERMINATION_CAUSES, v.termination().cause(), v.day()));
        error("UL-168").field(CAUSE)
                .says("La causa DS (decadenza dal servizio) non è ammessa nelle comunicazioni.")
                .mend("Usare un'altra causa.")
                .when(v -> v.termination() != null).requires(v -> !"DS".equals(v.termination().cause()));
        error("UL-169").field(CAUSE, "TipologiaContrattuale").law(Laws.APPRENTICESHIP).shows(v -> v.termination().cause())
                .says("Le cause AC, AD, AM e AR sono ammesse solo per l'apprendistato.")
                .mend("Usare un'altra causa, oppure correggere il contratto.")
                .when(v -> v.termination() != null && v.termination().cause() != null && OF_APPRENTICES.contains(v.termination().cause()))
                .requires(ContractView::apprenticeship);
        warning("UL-170").field(DATE, "dataFine").law(Laws.TERMINATION).switchable().shows(v -> v.termination().date())
                .says("La cessazione alla data di fine prevista non è dovuta: il rapporto finisce da sé.")
                .mend("Nulla da fare; la comunicazione è accettata.")
                .when(v -> v.termination() != null && v.termination().date() != null)
                .requires(v -> !v.termination().date().equals(v.end()));
        error("UL-171").field("dataFine").law(Laws.FIXED_TERM).shows(ContractView::kind)
                .says("Nella cessazione di un contratto a termine va indicata la data di fine prevista in origine.")
                .mend("Indicare dataFine.")
                .when(v -> v.termination() != null && v.traits().fixedTerm()).requires(v -> v.end() != null);
    }
}
