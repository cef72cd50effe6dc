package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.schema.DateTexts;
import it.sintesi.communications.format.schema.Node;

/** {@code DittaUtilizzatrice} of a UniSomm with its assignment. */
final class UserCompanyMapping {
    private UserCompanyMapping() {
    }

    static UserCompany read(Node node) {
        if (node == null) {
            return null;
        }
        Node start = node.child("InizioContratto");
        Node extension = start == null ? null : start.child("Proroga");
        return new UserCompany(node.get("codiceFiscale"), node.get("denominazione"), node.get("numeroContrattoSomm"),
                DateTexts.date(node.get("dataInizioContrattoSomm")), DateTexts.date(node.get("dataFineContrattoSomm")),
                CommonMapping.seat(node.child("SedeLavoro")), CommonMapping.seat(node.child("SedeLegale")),
                Flags.read(node.textOf("DittaUtilizzatriceEsteraOperanteInItalia")), node.textOf("Settore"),
                Flags.read(node.textOf("PubblicaAmministrazione")), assignment(start == null ? null : start.child("Inizio")),
                extension == null ? null : new UserCompany.AssignmentExtension(DateTexts.date(extension.get("dataFineProroga")),
                        DateTexts.date(extension.get("dataInizioMissione")), DateTexts.date(extension.get("dataFineMissione"))));
    }

    private static Assignment assignment(Node node) {
        return node == null ? null : new Assignment(DateTexts.date(node.get("dataInizioMissione")),
                DateTexts.date(node.get("dataFineMissione")), node.get("ggLavorativePreviste"), node.get("descrizioneAttivita"),
                node.get("descrizioneAttivitaAgricol"), Flags.read(node.get("lavoroInAgricoltura")),
                Flags.read(node.get("rischioAsbestosiSilicosi")), node.get("voceTariffa_1"), node.get("voceTariffa_2"),
                node.get("voceTariffa_3"), Flags.read(node.get("assunzioneObbligatoria")), node.textOf("PatINAIL"),
                CommonMapping.workingTime(node.child("tipoOrario")), node.textOf("qualificaProfessionale"), node.textOf("ccnl"),
                node.textOf("livelloInquadramento"), node.textOf("RetribuzioneCompenso"));
    }

    static void write(Node root, UserCompany value) {
        if (value == null) {
            return;
        }
        Node node = root.add("DittaUtilizzatrice").set("codiceFiscale", value.fiscalCode()).set("denominazione", value.name())
                .set("numeroContrattoSomm", value.contractNumber())
                .set("dataInizioContrattoSomm", DateTexts.write(value.contractStart()))
                .set("dataFineContrattoSomm", DateTexts.write(value.contractEnd()));
        CommonMapping.seat(node, "SedeLavoro", value.workSeat());
        CommonMapping.seat(node, "SedeLegale", value.legalSeat());
        node.leaf("DittaUtilizzatriceEsteraOperanteInItalia", Flags.write(value.foreignOperatingInItaly()))
                .leaf("Settore", value.sector()).leaf("PubblicaAmministrazione", Flags.write(value.publicBody()));
        Node start = node.add("InizioContratto");
        if (value.assignment() != null) {
            assignment(start.add("Inizio"), value.assignment());
        }
        UserCompany.AssignmentExtension extension = value.assignmentExtension();
        if (extension != null) {
            start.add("Proroga").set("dataFineProroga", DateTexts.write(extension.newEnd()))
                    .set("dataInizioMissione", DateTexts.write(extension.start()))
                    .set("dataFineMissione", DateTexts.write(extension.end()));
        }
    }

    private static void assignment(Node node, Assignment value) {
        node.set("dataInizioMissione", DateTexts.write(value.start())).set("dataFineMissione", DateTexts.write(value.end()))
                .set("ggLavorativePreviste", value.plannedDays()).set("descrizioneAttivita", value.activity())
                .set("descrizioneAttivitaAgricol", value.agriculturalActivity())
                .set("lavoroInAgricoltura", Flags.write(value.agriculture()))
                .set("rischioAsbestosiSilicosi", Flags.write(value.asbestosRisk())).set("voceTariffa_1", value.tariff1())
                .set("voceTariffa_2", value.tariff2()).set("voceTariffa_3", value.tariff3())
                .set("assunzioneObbligatoria", Flags.writeAlways(value.mandatory()));
        node.leaf("PatINAIL", value.inailPosition());
        CommonMapping.workingTime(node, value.workingTime());
        node.leaf("qualificaProfessionale", value.occupation()).leaf("ccnl", value.agreement())
                .leaf("livelloInquadramento", value.level()).leaf("RetribuzioneCompenso", value.pay());
    }
}
