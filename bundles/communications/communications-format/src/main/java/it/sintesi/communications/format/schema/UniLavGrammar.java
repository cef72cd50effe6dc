package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.DoubtfulNames;

import static it.sintesi.communications.format.schema.TextTypes.*;

/** UniLav (unilav §2, §3, §4). */
final class UniLavGrammar {
    private UniLavGrammar() {
    }

    static ElementSpec root() {
        ElementSpec.Builder root = CommonGroups.sending("UniLav").opt("assunzioneForzaMaggiore", SINO)
                .opt(DoubtfulNames.FORCE_MAJEURE_TEXT, STR100).req("versione", VERSIONE);
        return CommonGroups.protocol(root).one(employer()).one(CommonGroups.worker("Lavoratore"))
                .maybe(CommonGroups.worker(DoubtfulNames.SECOND_WORKER))
                .choice(contract("InizioRapporto"), extension(), transformation(), termination())
                .maybe(traineeship()).one("TipoComunicazione", TIPOCOM).build();
    }

    private static ElementSpec employer() {
        ElementSpec representative = ElementSpec.group("DatoreAnagraficaCompleta").one("cognome", STR50).one("nome", STR50)
                .one("cittadinanza", CITTADINANZA).one("sesso", SEX).one(CommonGroups.birth()).build();
        return ElementSpec.group("DatoreLavoro").req("codiceFiscale", CF).req("denominazione", STR100)
                .maybe(representative).maybe(CommonGroups.permit(DoubtfulNames.REPRESENTATIVE_PERMIT))
                .one(CommonGroups.seat("SedeLegale").build()).one(CommonGroups.seat("SedeLavoro").build())
                .one("Settore", SETTORE).one("PubblicaAmministrazione", SINO).build();
    }

    private static ElementSpec contract(String name) {
        ElementSpec law68 = ElementSpec.group("legge68").opt("dataNullaOsta", DATA).opt("numeroAtto", STR10)
                .opt(DoubtfulNames.ACT_KIND, STR20).build();
        return ElementSpec.group(name).req("dataInizio", DATA).opt("dataFine", DATA)
                .opt("dataFinePeriodoFormativo", DATA, DoubtfulNames.TRAINING_END_ALIAS)
                .req("TipologiaContrattuale", TIPCONTR).req("entePrevidenziale", CIFRE2)
                .opt("codiceEntePrevidenziale", STR20).req("socioLavoratore", SINO).req("lavInMobilita", SINO)
                .req("lavoroStagionale", SINO).req("lavoroInAgricoltura", SINO).opt("ggLavorativePreviste", GIORNATE)
                .opt("tipoLavorazione", STR100).opt("assunzioneObbligatoria", SINO)
                .opt(DoubtfulNames.MANDATORY_CATEGORY, STR2).opt("codMonoTempo", MONOTEMPO)
                .maybe("ccnl", CCNL).maybe("livelloInquadramento", LIVELLO).maybe(law68).one(CommonGroups.workingTime())
                .one("qualificaProfessionale", QUALIFICA).maybe("RetribuzioneCompenso", RETRIB).one("PatINAIL", PAT).build();
    }

    private static ElementSpec extension() {
        return ElementSpec.group("Proroga").req("dataFineProroga", DATA).one(contract("Contratto")).build();
    }

    private static ElementSpec transformation() {
        ElementSpec previousPlace = ElementSpec.group(DoubtfulNames.PREVIOUS_WORKPLACE).one("Comune", COMUNE)
                .one("Indirizzo", STR100).build();
        ElementSpec previousEmployer = ElementSpec.group(DoubtfulNames.PREVIOUS_EMPLOYER).req("codiceFiscale", CF)
                .req("denominazione", STR100).one(CommonGroups.seat("Sede").build()).one("Settore", SETTORE).build();
        ElementSpec receiver = ElementSpec.group(DoubtfulNames.SECONDMENT_RECEIVER).opt("codiceFiscale", CF)
                .req("denominazione", STR100).one(CommonGroups.seat("SedeLavoro").build()).one("Settore", SETTORE)
                .maybe("PatINAIL", PAT).build();
        return ElementSpec.group("Trasformazione").req("codiceTrasformazione", LETTERE2).req("dataTrasformazione", DATA)
                .opt(DoubtfulNames.SECONDMENT_END, DATA).opt(DoubtfulNames.SECONDMENT_PARTIAL, SINO)
                .opt(DoubtfulNames.SECONDMENT_FOREIGN, SINO).one(contract("Contratto")).maybe(previousEmployer)
                .maybe(previousPlace).maybe(receiver).build();
    }

    private static ElementSpec termination() {
        return ElementSpec.group("Cessazione").req("dataCessazione", DATA).req("codiceCausa", LETTERE2)
                .one(contract("Contratto")).build();
    }

    private static ElementSpec traineeship() {
        return ElementSpec.group("Tirocinio").req("tipologiaEntePromotore", CIFRE2).req("CFSoggettoPromotore", CF)
                .req("Denominazione", STR100).req("CategoriaTirocinante", CIFRE2).req("TipologieTirocinio", LETTERA).build();
    }
}
