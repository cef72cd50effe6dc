package it.sintesi.communications.format.schema;

import static it.sintesi.communications.format.schema.TextTypes.*;

/** UniUrg (uniurg). */
final class UniUrgGrammar {
    private UniUrgGrammar() {
    }

    static ElementSpec root() {
        return CommonGroups.protocol(CommonGroups.sending("UniUrg").req("versione", VERSIONE).req("motivoUrgenza", STR100)
                        .req("dataInizioRapporto", DATA))
                .one(ElementSpec.group("DatoreLavoro").req("codiceFiscale", CF).req("denominazione", STR100).build())
                .one(ElementSpec.group("Lavoratore").one("cognome", STR50).one("nome", STR50).one("codice-fiscale", CF).build())
                .one("TipoComunicazione", TIPOCOM).build();
    }
}
