package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.LocalDate;
import java.util.Set;

/** Transformations and terminations of agency work: US-067 to US-077. */
final class ChangeRules extends RuleSet<AgencyView> {
    private static final String CODE = "DatiTrasformazione.codiceTrasformazione";
    private static final String DATE = "DatiTrasformazione.dataTrasformazione";
    private static final String ENDED = "DatiCessazione.dataCessazione";
    private static final LocalDate CONSOLIDATED_ACT = LocalDate.of(2011, 10, 26);
    private static final Set<String> REFUSED = Set.of("DL", "FI", "PV");
    private static final Set<String> TO_OPEN_ENDED = Set.of("DI", "AI", "II");
    private static final Set<String> OF_APPRENTICES = Set.of("AC", "AD", "AM", "AR");
    private static final String REFUSED_CAUSE = "DS";

    ChangeRules() {
        super(FormKind.UNISOMM, "DatiVariazione");
        transformationCode();
        transformationDate();
        termination();
    }

    private void transformationCode() {
        error("US-067").field(CODE)
                .says("Il codice della trasformazione deve stare nella sua tabella; DL, FI e PV non sono ammessi.")
                .mend("Correggere codiceTrasformazione.")
                .when(v -> v.transformed() != null).verdict(ChangeRules::transformation);
        error("US-068").field(CODE, "codiceVariazione").shows(v -> v.variation().code())
                .says("TL è ammesso solo con le variazioni 3.03 e 3.04.")
                .mend("Correggere codiceVariazione o codiceTrasformazione.")
                .when(v -> v.transformed("TL")).requires(v -> v.variation("3.03", "3.04"));
        error("US-069").field(CODE, "codiceVariazione").shows(v -> v.transformed().code())
                .says("Con 3.03 e 3.04 è ammesso solo TL.")
                .mend("Correggere codiceVariazione o codiceTrasformazione.")
                .when(v -> v.variation("3.03", "3.04") && v.transformed() != null).requires(v -> v.transformed("TL"));
        error("US-070").field(CODE).law("D.Lgs 167/2011").shows(v -> v.relation().start())
                .says("AI è ammesso solo per gli apprendistati iniziati prima del 26 ottobre 2011.")
                .mend("Correggere codiceTrasformazione.")
                .when(v -> v.transformed("AI") && v.relation().start() != null)
                .requires(v -> v.relation().start().isBefore(CONSOLIDATED_ACT));
        error("US-071").field(CODE).shows(v -> v.transformed().code())
                .says("I codici DI, AI e II non sono ammessi se il rapporto è già a tempo indeterminato.")
                .mend("Correggere codiceTrasformazione o TipologiaContrattuale.")
                .when(v -> v.transformed() != null && v.transformed().code() != null && TO_OPEN_ENDED.contains(v.transformed().code()))
                .requires(v -> !v.traits().openEnded() || v.traits().apprenticeship());
    }

    private void transformationDate() {
        error("US-072").field(DATE).shows(v -> v.transformed().date())
                .says("Con 3.01 la data della trasformazione deve venire dopo l'inizio della missione e dopo quello del rapporto.")
                .mend("Correggere dataTrasformazione.")
                .when(v -> v.variation("3.01") && v.transformed() != null && v.assignment() != null)
                .requires(v -> Periods.after(v.transformed().date(), v.assignment().start())
                        && Periods.after(v.transformed().date(), v.relation().start()));
        error("US-073").field(DATE).shows(v -> v.transformed().date())
                .says("La data della trasformazione non può venire dopo la fine del rapporto né dopo quella del contratto di "
                        + "somministrazione.")
                .mend("Correggere dataTrasformazione.")
                .when(v -> v.transformed() != null)
                .requires(v -> Periods.notBefore(v.relation().end(), v.transformed().date())
                        && Periods.notBefore(contractEnd(v), v.transformed().date()));
    }

    private void termination() {
        error("US-074").field("DatiCessazione.codiceCausa").law(Laws.TERMINATION)
                .says("La causa della cessazione deve stare nella sua tabella ed essere ammessa (non DS; AC, AD, AM e AR solo per "
                        + "l'apprendistato).")
                .mend("Correggere codiceCausa.")
                .when(v -> v.ended() != null).verdict(ChangeRules::cause);
        error("US-075").field(ENDED).law(Laws.TERMINATION).shows(v -> v.ended().date())
                .says("La cessazione del rapporto non può venire prima del suo inizio.")
                .mend("Correggere dataCessazione.")
                .when(v -> v.variation("4.02") && v.ended() != null)
                .requires(v -> Periods.notBefore(v.ended().date(), v.relation().start()));
        error("US-076").field(ENDED).law(Laws.TERMINATION).shows(v -> v.ended().date())
                .says("La cessazione della missione deve stare tra il suo inizio e la fine del contratto di somministrazione.")
                .mend("Correggere dataCessazione.")
                .when(v -> v.variation("4.01") && v.ended() != null && v.assignment() != null)
                .requires(v -> Periods.notBefore(v.ended().date(), v.assignment().start())
                        && Periods.notBefore(contractEnd(v), v.ended().date()));
        error("US-077").field(ENDED).law(Laws.TERMINATION).shows(v -> v.ended().date())
                .says("Tra l'inizio del rapporto e la cessazione possono passare al massimo 50 anni.")
                .mend("Correggere dataCessazione.")
                .when(v -> v.ended() != null).requires(v -> Periods.within50Years(v.relation().start(), v.ended().date()));
    }

    private static LocalDate contractEnd(AgencyView view) {
        return view.company() == null ? null : view.company().contractEnd();
    }

    private static Verdict transformation(AgencyView view) {
        String code = view.transformed().code();
        if (code == null || REFUSED.contains(code)) {
            return code == null ? Verdict.BROKEN : Verdict.broken(code);
        }
        return view.facts().listed(Table.TRANSFORMATIONS, code, null);
    }

    private static Verdict cause(AgencyView view) {
        String cause = view.ended().cause();
        if (cause == null || REFUSED_CAUSE.equals(cause) || OF_APPRENTICES.contains(cause) && !view.traits().apprenticeship()) {
            return cause == null ? Verdict.BROKEN : Verdict.broken(cause);
        }
        return view.facts().listed(Table.TERMINATION_CAUSES, cause, view.day());
    }
}
