package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.DoubtfulNames;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Traineeship;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.schema.Node;

/** UniLav. */
final class UniLavMapping {
    private UniLavMapping() {
    }

    static UniLav read(Node root) {
        return new UniLav(CommonMapping.sending(root), Flags.read(root.get("assunzioneForzaMaggiore")),
                root.get(DoubtfulNames.FORCE_MAJEURE_TEXT), employer(root.child("DatoreLavoro")),
                CommonMapping.worker(root.child("Lavoratore")), CommonMapping.worker(root.child(DoubtfulNames.SECOND_WORKER)),
                EventMapping.read(root), traineeship(root.child("Tirocinio")), root.textOf("TipoComunicazione"));
    }

    static void write(Node root, UniLav form) {
        CommonMapping.sending(root, form.sending());
        root.set("assunzioneForzaMaggiore", Flags.writeAlways(form.forceMajeure()))
                .set(DoubtfulNames.FORCE_MAJEURE_TEXT, form.forceMajeureText());
        employer(root, form.employer());
        CommonMapping.worker(root, "Lavoratore", form.worker());
        CommonMapping.worker(root, DoubtfulNames.SECOND_WORKER, form.secondWorker());
        if (form.event() != null) {
            EventMapping.write(root, form.event());
        }
        Traineeship traineeship = form.traineeship();
        if (traineeship != null) {
            root.add("Tirocinio").set("tipologiaEntePromotore", traineeship.promoterKind())
                    .set("CFSoggettoPromotore", traineeship.promoterCode()).set("Denominazione", traineeship.promoterName())
                    .set("CategoriaTirocinante", traineeship.category()).set("TipologieTirocinio", traineeship.kind());
        }
        root.leaf("TipoComunicazione", form.communicationCode());
    }

    private static Employer employer(Node node) {
        if (node == null) {
            return null;
        }
        return new Employer(node.get("codiceFiscale"), node.get("denominazione"),
                CommonMapping.person(node.child("DatoreAnagraficaCompleta")),
                CommonMapping.permit(node.child(DoubtfulNames.REPRESENTATIVE_PERMIT)), CommonMapping.seat(node.child("SedeLegale")),
                CommonMapping.seat(node.child("SedeLavoro")), node.textOf("Settore"),
                Flags.read(node.textOf("PubblicaAmministrazione")));
    }

    private static void employer(Node root, Employer value) {
        if (value == null) {
            return;
        }
        Node node = root.add("DatoreLavoro").set("codiceFiscale", value.fiscalCode()).set("denominazione", value.name());
        CommonMapping.fullPerson(node, "DatoreAnagraficaCompleta", value.representative());
        CommonMapping.permit(node, DoubtfulNames.REPRESENTATIVE_PERMIT, value.representativePermit());
        CommonMapping.seat(node, "SedeLegale", value.legalSeat());
        CommonMapping.seat(node, "SedeLavoro", value.workSeat());
        node.leaf("Settore", value.sector()).leaf("PubblicaAmministrazione", Flags.write(value.publicBody()));
    }

    private static Traineeship traineeship(Node node) {
        return node == null ? null : new Traineeship(node.get("tipologiaEntePromotore"), node.get("CFSoggettoPromotore"),
                node.get("Denominazione"), node.get("CategoriaTirocinante"), node.get("TipologieTirocinio"));
    }
}
