package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes that are in their table but no longer valid on the day of the event: UL-025. The tables whose own rule already asks for
 * the day (sector, municipality, contract, agreement, permit reason, cause of termination) are not repeated here.
 */
final class CodedValueRules extends RuleSet<CodedValueRules.CodeView> {

    CodedValueRules() {
        super(FormKind.UNILAV, "UniLav");
        error("UL-025").field("").law(Laws.CHANNEL).shows(v -> v.code)
                .says("Un codice non più valido alla data dell'evento va sostituito prima dell'invio.")
                .mend("Usare il codice in vigore alla data dell'evento.")
                .requires(v -> v.facts().table(v.table).contains(v.code, v.facts().eventDay())
                        || !v.facts().table(v.table).contains(v.code, null));
    }

    static List<CodeView> views(UniLav form, Facts facts) {
        if (facts.eventDay() == null) {
            return List.of();
        }
        List<CodeView> codes = new ArrayList<>();
        if (form.worker() != null) {
            add(codes, facts, "Lavoratore.LivelloIstruzione", Table.EDUCATION, form.worker().education());
            if (form.worker().person() != null) {
                add(codes, facts, "Lavoratore.AnagraficaCompleta.cittadinanza", Table.CITIZENSHIPS, form.worker().person().citizenship());
            }
        }
        addContract(codes, form, facts);
        if (form.traineeship() != null) {
            add(codes, facts, "Tirocinio.CategoriaTirocinante", Table.TRAINEE_CATEGORIES, form.traineeship().category());
            add(codes, facts, "Tirocinio.TipologieTirocinio", Table.TRAINEESHIP_KINDS, form.traineeship().kind());
        }
        return codes;
    }

    private static void addContract(List<CodeView> codes, UniLav form, Facts facts) {
        for (ContractView view : ContractView.of(form, facts)) {
            add(codes, facts, view.path("entePrevidenziale"), Table.FUNDS, view.contract().fund());
            add(codes, facts, view.path("categoriaLavoratoreAssunzioneObbligatoria"), Table.PLACEMENT_CATEGORIES,
                    view.contract().mandatoryCategory());
            if (view.hasTime()) {
                add(codes, facts, view.path("tipoOrario.codice"), Table.WORKING_TIMES, view.time().code());
            }
            if (view.transformation() != null) {
                add(codes, facts, "Trasformazione.codiceTrasformazione", Table.TRANSFORMATIONS, view.transformation().code());
            }
        }
    }

    private static void add(List<CodeView> codes, Facts facts, String place, Table table, String code) {
        if (code != null) {
            codes.add(new CodeView(facts, place, table, code));
        }
    }

    /** One code of the message. */
    static final class CodeView extends View {
        private final Table table;
        private final String code;

        private CodeView(Facts facts, String place, Table table, String code) {
            super(facts, place);
            this.table = table;
            this.code = code;
        }
    }
}
