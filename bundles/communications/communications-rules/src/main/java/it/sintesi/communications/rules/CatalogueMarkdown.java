package it.sintesi.communications.rules;

import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Rule;
import it.sintesi.kernel.api.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue as a page for people. */
final class CatalogueMarkdown {
    private static final String INTRODUCTION = """
            # Regole delle comunicazioni obbligatorie

            Pagina generata dal catalogo delle regole (modulo `communications-rules`, versione `%s`): non modificarla a mano.
            Per riscriverla: `mvn -o -q test -pl :communications-rules -Dtest=CatalogueDocumentTest -Drules.rewrite=true`.

            Ogni comunicazione è controllata contro tutte le regole del suo modello; errori e avvisi sono detti tutti insieme, in
            quest'ordine. Un **errore** respinge la comunicazione, un **avviso** no. Quando una tabella ufficiale non è pubblicata per
            intero, un codice che non vi compare dà un avviso anche dove la regola è un errore. Le regole di UniLav sui dati dell'invio
            valgono anche per UniSomm e VarDatori, quelle sul lavoratore anche per il secondo lavoratore e per UniSomm, quelle sul
            documento di soggiorno anche per il legale rappresentante.

            «Contratto» nei campi è `InizioRapporto` nelle assunzioni, altrimenti il `Contratto` dell'evento. Le regole segnate con
            (d) si possono disattivare: configurazione `it.sintesi.communications.rules`, proprietà `disabled`.

            Regole: %d, di cui errori %d e avvisi %d; verificate sui messaggi %d.
            """;

    private CatalogueMarkdown() {
    }

    static String of(NationalCatalogue catalogue) {
        List<Rule<?>> all = List.copyOf(catalogue.byId().values());
        long errors = all.stream().filter(rule -> rule.description().severity() == Severity.ERROR).count();
        long checked = all.stream().filter(rule -> rule.enforcement() == Enforcement.MESSAGE).count();
        StringBuilder text = new StringBuilder(String.format(INTRODUCTION, catalogue.version(), all.size(), errors, all.size() - errors,
                checked));
        for (FormKind form : FormKind.values()) {
            text.append("\n## ").append(form.root()).append("\n\n")
                    .append("| regola | gravità | condizione | rimedio | campi | fonte |\n| --- | --- | --- | --- | --- | --- |\n");
            all.stream().filter(rule -> rule.description().form() == form).forEach(rule -> text.append(row(rule)));
        }
        return text.toString();
    }

    private static String row(Rule<?> rule) {
        RuleDescription told = rule.description();
        String fields = told.fields().stream().map(field -> "`" + field + "`").collect(Collectors.joining(", "));
        return "| " + told.id() + (rule.switchable() ? " (d)" : "") + " | " + (told.severity() == Severity.ERROR ? "errore"
                : "avviso") + " | "
                + told.message() + " | " + told.mend() + " | " + fields + " | " + told.law() + " |\n";
    }
}
