package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.DoubtfulNames;

import static it.sintesi.communications.format.schema.TextTypes.*;

/** VarDatori (vardatori). */
final class VarDatoriGrammar {
    private VarDatoriGrammar() {
    }

    static ElementSpec root() {
        ElementSpec present = employer("DatoreAttuale").one("PubblicaAmministrazione", SINO).build();
        ElementSpec transfer = ElementSpec.group("TrasferimentoAzienda").req("codiceTrasferimento", CIFRE2)
                .req("dataInizio", DATA).opt("dataFineAffittoRamo", DATA).one(employer("DatorePrecedente").build())
                .many(CommonGroups.seat("SedeLavoro").many(moved()).build()).build();
        ElementSpec renaming = ElementSpec.group(DoubtfulNames.RENAMING).req(DoubtfulNames.RENAMING_PREVIOUS, STR100)
                .req(DoubtfulNames.RENAMING_DATE, DATA).build();
        return CommonGroups.protocol(CommonGroups.sending("VarDatori").req("versione", VERSIONE)).one(present)
                .one("TipoComunicazione", TIPOCOM).choice(transfer, renaming).build();
    }

    private static ElementSpec.Builder employer(String name) {
        return ElementSpec.group(name).req("codiceFiscale", CF).req("denominazione", STR100)
                .one(CommonGroups.seat("Sede").build()).one("Settore", SETTORE);
    }

    private static ElementSpec moved() {
        ElementSpec contract = ElementSpec.group("Contratto").req("dataInizio", DATA).opt("dataFine", DATA)
                .opt("dataFinePeriodoFormativo", DATA, DoubtfulNames.TRAINING_END_ALIAS).req("lavoroInAgricoltura", SINO)
                .opt("socioLavoratore", SINO).req("lavInMobilita", SINO).req("lavoroStagionale", SINO)
                .req("assunzioneObbligatoria", SINO).opt("patINAIL", PAT).req("TipologiaContrattuale", TIPCONTR)
                .req("entePrevidenziale", CIFRE2).opt("codiceEntePrevidenziale", STR20).opt("ggLavorativePreviste", GIORNATE)
                .opt("tipoLavorazione", STR100).opt(DoubtfulNames.MANDATORY_CATEGORY, STR2).maybe("ccnl", CCNL)
                .maybe("livelloInquadramento", LIVELLO).one(CommonGroups.workingTime())
                .one("qualificaProfessionale", QUALIFICA).maybe("RetribuzioneCompenso", RETRIB).build();
        ElementSpec person = ElementSpec.group("DatiLavoratore").one("cognome", STR50).one("nome", STR50)
                .one("codice-fiscale", CF).one("comuneDomicilio", COMUNE).build();
        return ElementSpec.group("Lavoratori").one(contract).one(person).build();
    }
}
