package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.DoubtfulNames;
import it.sintesi.communications.format.model.Agency;
import it.sintesi.communications.format.model.AgencyRelation;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.Variation;
import it.sintesi.communications.format.schema.DateTexts;
import it.sintesi.communications.format.schema.Node;

/** UniSomm without the user company, which {@link UserCompanyMapping} maps. */
final class UniSommMapping {
    private UniSommMapping() {
    }

    static UniSomm read(Node root) {
        return new UniSomm(CommonMapping.sending(root), agency(root.child("AgenziaSomministrazione")),
                CommonMapping.worker(root.child("Lavoratore")), UserCompanyMapping.read(root.child("DittaUtilizzatrice")),
                variation(root.child("DatiVariazione")), root.textOf("TipoComunicazione"));
    }

    static void write(Node root, UniSomm form) {
        CommonMapping.sending(root, form.sending());
        agency(root, form.agency());
        CommonMapping.worker(root, "Lavoratore", form.worker());
        UserCompanyMapping.write(root, form.userCompany());
        variation(root, form.variation());
        root.leaf("TipoComunicazione", form.communicationCode());
    }

    private static Agency agency(Node node) {
        if (node == null) {
            return null;
        }
        Node relation = node.child("RapportoAgenziaSomm");
        return new Agency(node.get("codiceFiscale"), node.get("denominazione"), Flags.read(node.get("agenziaestera")),
                node.get("numeroIscrizioneAlbo"), CommonMapping.seat(node.child("SedeLavoro")),
                CommonMapping.seat(node.child("SedeLegale")), relation == null ? null : new AgencyRelation(
                DateTexts.date(relation.get("dataInizioSomm")), DateTexts.date(relation.get("dataFineSomm")),
                DateTexts.date(relation.get("dataFinePeriodoFormativo")), relation.get("entePrevidenziale"),
                relation.get("codiceEntePrevidenziale"), relation.get("TipologiaContrattuale"),
                relation.get("indennitaDisponibilita"), Flags.read(relation.get("lavInMobilita")),
                relation.get("numeroAgenziaSomm"), relation.get("numeroMatricola")));
    }

    private static void agency(Node root, Agency value) {
        if (value == null) {
            return;
        }
        Node node = root.add("AgenziaSomministrazione").set("codiceFiscale", value.fiscalCode())
                .set("denominazione", value.name()).set("agenziaestera", Flags.write(value.foreign()))
                .set("numeroIscrizioneAlbo", value.registerNumber());
        CommonMapping.seat(node, "SedeLavoro", value.workSeat());
        CommonMapping.seat(node, "SedeLegale", value.legalSeat());
        AgencyRelation relation = value.relation();
        if (relation != null) {
            node.add("RapportoAgenziaSomm").set("dataInizioSomm", DateTexts.write(relation.start()))
                    .set("dataFineSomm", DateTexts.write(relation.end()))
                    .set("dataFinePeriodoFormativo", DateTexts.write(relation.trainingEnd()))
                    .set("entePrevidenziale", relation.fund()).set("codiceEntePrevidenziale", relation.fundPosition())
                    .set("TipologiaContrattuale", relation.contractKind()).set("indennitaDisponibilita", relation.allowance())
                    .set("lavInMobilita", Flags.write(relation.mobility())).set("numeroAgenziaSomm", relation.agencyNumber())
                    .set("numeroMatricola", relation.workerNumber());
        }
    }

    private static Variation variation(Node node) {
        return node == null ? null : new Variation(node.get("codiceVariazione"), change(node));
    }

    private static Variation.Change change(Node node) {
        for (Node child : node.children()) {
            String name = child.spec().name();
            if (name.equals(DoubtfulNames.AGENCY_TRANSFORMATION)) {
                return new Variation.Transformed(DateTexts.date(child.get("dataTrasformazione")), child.get("codiceTrasformazione"));
            }
            if (name.equals(DoubtfulNames.AGENCY_TERMINATION)) {
                return new Variation.Ended(DateTexts.date(child.get("dataCessazione")), child.get("codiceCausa"));
            }
            return new Variation.Prolonged(DateTexts.date(child.get("dataFineProroga")));
        }
        return null;
    }

    private static void variation(Node root, Variation value) {
        if (value == null) {
            return;
        }
        Node node = root.add("DatiVariazione").set("codiceVariazione", value.code());
        if (value.change() instanceof Variation.Prolonged change) {
            node.add("DatiProroga").set("dataFineProroga", DateTexts.write(change.date()));
        } else if (value.change() instanceof Variation.Transformed change) {
            node.add(DoubtfulNames.AGENCY_TRANSFORMATION).set("dataTrasformazione", DateTexts.write(change.date()))
                    .set("codiceTrasformazione", change.code());
        } else if (value.change() instanceof Variation.Ended change) {
            node.add(DoubtfulNames.AGENCY_TERMINATION).set("dataCessazione", DateTexts.write(change.date()))
                    .set("codiceCausa", change.cause());
        }
    }
}
