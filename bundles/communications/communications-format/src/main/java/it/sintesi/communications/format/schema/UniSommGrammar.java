package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.DoubtfulNames;

import static it.sintesi.communications.format.schema.TextTypes.*;

/** UniSomm (unisomm §1). */
final class UniSommGrammar {
    private UniSommGrammar() {
    }

    static ElementSpec root() {
        return CommonGroups.protocol(CommonGroups.sending("UniSomm").req("versione", VERSIONE)).one(agency())
                .one(CommonGroups.worker("Lavoratore")).maybe(userCompany()).maybe(variation())
                .one("TipoComunicazione", TIPOCOM).build();
    }

    private static ElementSpec agency() {
        ElementSpec relation = ElementSpec.group("RapportoAgenziaSomm").req("dataInizioSomm", DATA).opt("dataFineSomm", DATA)
                .opt("dataFinePeriodoFormativo", DATA).req("entePrevidenziale", CIFRE2).opt("codiceEntePrevidenziale", STR20)
                .req("TipologiaContrattuale", TIPCONTR).opt("indennitaDisponibilita", INDENNITA).req("lavInMobilita", SINO)
                .req("numeroAgenziaSomm", NUMAGENZIA).req("numeroMatricola", MATRICOLA).opt("DataFineProroga", DATA)
                .opt("codMonoTempo", MONOTEMPO).build();
        return ElementSpec.group("AgenziaSomministrazione").req("codiceFiscale", CFEU).req("denominazione", STR100)
                .req("agenziaestera", SINO).req("numeroIscrizioneAlbo", STR20)
                .one(CommonGroups.seat("SedeLavoro").build()).one(CommonGroups.seat("SedeLegale").build())
                .one(relation).build();
    }

    private static ElementSpec userCompany() {
        ElementSpec start = ElementSpec.group("InizioContratto").choice(assignment(), ElementSpec.group("Proroga")
                .req("dataFineProroga", DATA).req("dataInizioMissione", DATA).opt("dataFineMissione", DATA).build()).build();
        return ElementSpec.group("DittaUtilizzatrice").opt("codiceFiscale", CF).req("denominazione", STR100)
                .req("numeroContrattoSomm", CIFRE9).req("dataInizioContrattoSomm", DATA).opt("dataFineContrattoSomm", DATA)
                .one(CommonGroups.seat("SedeLavoro").build()).one(CommonGroups.seat("SedeLegale").build())
                .maybe("DittaUtilizzatriceEsteraOperanteInItalia", SINO).one("Settore", SETTORE)
                .one("PubblicaAmministrazione", SINO).one(start).build();
    }

    private static ElementSpec assignment() {
        return ElementSpec.group("Inizio").req("dataInizioMissione", DATA).opt("dataFineMissione", DATA)
                .opt("ggLavorativePreviste", GIORNATE).req("descrizioneAttivita", STR100)
                .opt("descrizioneAttivitaAgricol", STR100).req("lavoroInAgricoltura", SINO)
                .opt("rischioAsbestosiSilicosi", SINO).opt("voceTariffa_1", STR4).opt("voceTariffa_2", STR4)
                .opt("voceTariffa_3", STR4).opt("assunzioneObbligatoria", SINO).one("PatINAIL", PAT)
                .one(CommonGroups.workingTime()).one("qualificaProfessionale", QUALIFICA).one("ccnl", CCNL)
                .maybe("livelloInquadramento", LIVELLO).maybe("RetribuzioneCompenso", RETRIB).build();
    }

    private static ElementSpec variation() {
        return ElementSpec.group("DatiVariazione").req("codiceVariazione", VARIAZIONE)
                .choice(ElementSpec.group("DatiProroga").req("dataFineProroga", DATA).build(),
                        ElementSpec.group(DoubtfulNames.AGENCY_TRANSFORMATION).req("dataTrasformazione", DATA)
                                .req("codiceTrasformazione", LETTERE2).build(),
                        ElementSpec.group(DoubtfulNames.AGENCY_TERMINATION).req("dataCessazione", DATA)
                                .req("codiceCausa", LETTERE2).build())
                .build();
    }
}
