package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.DoubtfulNames;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Law68;
import it.sintesi.communications.format.schema.DateTexts;
import it.sintesi.communications.format.schema.Node;

/** The group CONTRATTO of UniLav and of VarDatori: in the latter the INAIL position is an attribute and there is no legge68. */
final class ContractMapping {
    private ContractMapping() {
    }

    static Contract read(Node node, boolean varDatori) {
        if (node == null) {
            return null;
        }
        Node law68 = varDatori ? null : node.child("legge68");
        return new Contract(DateTexts.date(node.get("dataInizio")), DateTexts.date(node.get("dataFine")),
                DateTexts.date(node.get("dataFinePeriodoFormativo")), node.get("TipologiaContrattuale"),
                node.get("entePrevidenziale"), node.get("codiceEntePrevidenziale"), Flags.read(node.get("socioLavoratore")),
                Flags.read(node.get("lavInMobilita")), Flags.read(node.get("lavoroStagionale")),
                Flags.read(node.get("lavoroInAgricoltura")), node.get("ggLavorativePreviste"), node.get("tipoLavorazione"),
                Flags.read(node.get("assunzioneObbligatoria")), node.get(DoubtfulNames.MANDATORY_CATEGORY),
                node.textOf("ccnl"), node.textOf("livelloInquadramento"),
                law68 == null ? null : new Law68(DateTexts.date(law68.get("dataNullaOsta")), law68.get("numeroAtto"),
                        law68.get(DoubtfulNames.ACT_KIND)),
                CommonMapping.workingTime(node.child("tipoOrario")), node.textOf("qualificaProfessionale"),
                node.textOf("RetribuzioneCompenso"), varDatori ? node.get("patINAIL") : node.textOf("PatINAIL"));
    }

    static void write(Node node, Contract value, boolean varDatori) {
        node.set("dataInizio", DateTexts.write(value.start())).set("dataFine", DateTexts.write(value.end()))
                .set("dataFinePeriodoFormativo", DateTexts.write(value.trainingEnd()))
                .set("TipologiaContrattuale", value.kind()).set("entePrevidenziale", value.fund())
                .set("codiceEntePrevidenziale", value.fundPosition()).set("socioLavoratore", Flags.write(value.workingPartner()))
                .set("lavInMobilita", Flags.write(value.mobility())).set("lavoroStagionale", Flags.write(value.seasonal()))
                .set("lavoroInAgricoltura", Flags.write(value.agriculture())).set("ggLavorativePreviste", value.plannedDays())
                .set("tipoLavorazione", value.agriculturalWork())
                .set("assunzioneObbligatoria", Flags.writeAlways(value.mandatory()))
                .set(DoubtfulNames.MANDATORY_CATEGORY, value.mandatoryCategory());
        node.leaf("ccnl", value.agreement()).leaf("livelloInquadramento", value.level());
        if (value.law68() != null && !varDatori) {
            node.add("legge68").set("dataNullaOsta", DateTexts.write(value.law68().actDate()))
                    .set("numeroAtto", value.law68().actNumber()).set(DoubtfulNames.ACT_KIND, value.law68().actKind());
        }
        CommonMapping.workingTime(node, value.workingTime());
        node.leaf("qualificaProfessionale", value.occupation()).leaf("RetribuzioneCompenso", value.pay());
        if (varDatori) {
            node.set("patINAIL", value.inailPosition());
        } else {
            node.leaf("PatINAIL", value.inailPosition());
        }
    }
}
