package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.View;
import java.util.List;

/** Attributes that only a UniLav has: UL-012 to UL-014, the hiring for force majeure. */
final class MessageRules extends RuleSet<MessageRules.MessageView> {

    MessageRules() {
        super(FormKind.UNILAV, "UniLav");
        error("UL-012").field("assunzioneForzaMaggiore").law(Laws.DUTY)
                .says("Va detto se l'assunzione è dovuta a forza maggiore: SI oppure NO.")
                .mend("Scrivere NO, salvo casi di forza maggiore.")
                .requires(v -> v.form.forceMajeure() != null);
        error("UL-013").field("descrizioneForzaMaggiore").law(Laws.DUTY)
                .says("Quando l'assunzione è dovuta a forza maggiore va descritta la causa.")
                .mend("Descrivere l'evento in descrizioneForzaMaggiore.")
                .when(v -> Boolean.TRUE.equals(v.form.forceMajeure())).requires(v -> !Texts.blank(v.form.forceMajeureText()));
        warning("UL-014").field("descrizioneForzaMaggiore").law(Laws.DUTY).switchable()
                .says("La descrizione della forza maggiore va indicata solo quando c'è forza maggiore.")
                .mend("Togliere la descrizione, oppure scrivere SI in assunzioneForzaMaggiore.")
                .when(v -> Boolean.FALSE.equals(v.form.forceMajeure())).requires(v -> Texts.blank(v.form.forceMajeureText()));
    }

    static List<MessageView> views(UniLav form, Facts facts) {
        return List.of(new MessageView(form, facts));
    }

    /** The message as a whole. */
    static final class MessageView extends View {
        private final UniLav form;

        private MessageView(UniLav form, Facts facts) {
            super(facts, "UniLav");
            this.form = form;
        }
    }
}
