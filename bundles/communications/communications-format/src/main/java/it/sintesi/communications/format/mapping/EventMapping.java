package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.DoubtfulNames;
import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Event;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Secondment;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.schema.DateTexts;
import it.sintesi.communications.format.schema.Node;

/** The four events of a UniLav. */
final class EventMapping {
    private EventMapping() {
    }

    /** The first event of the message, {@code null} when there is none. */
    static Event read(Node root) {
        for (Node node : root.children()) {
            switch (node.spec().name()) {
                case "InizioRapporto":
                    return new Hiring(ContractMapping.read(node, false));
                case "Proroga":
                    return new Extension(DateTexts.date(node.get("dataFineProroga")), contract(node));
                case "Trasformazione":
                    return transformation(node);
                case "Cessazione":
                    return new Termination(DateTexts.date(node.get("dataCessazione")), node.get("codiceCausa"), contract(node));
                default:
                    break;
            }
        }
        return null;
    }

    private static Contract contract(Node node) {
        return ContractMapping.read(node.child("Contratto"), false);
    }

    private static Transformation transformation(Node node) {
        Address previous = CommonMapping.address(node.child(DoubtfulNames.PREVIOUS_WORKPLACE), false);
        Node employer = node.child(DoubtfulNames.PREVIOUS_EMPLOYER);
        if (previous == null && employer != null) {
            previous = CommonMapping.address(employer.child("Sede"), false);
        }
        return new Transformation(node.get("codiceTrasformazione"), DateTexts.date(node.get("dataTrasformazione")),
                contract(node), previous, secondment(node));
    }

    private static Secondment secondment(Node node) {
        Node receiver = node.child(DoubtfulNames.SECONDMENT_RECEIVER);
        Secondment value = new Secondment(DateTexts.date(node.get(DoubtfulNames.SECONDMENT_END)),
                Flags.read(node.get(DoubtfulNames.SECONDMENT_PARTIAL)), Flags.read(node.get(DoubtfulNames.SECONDMENT_FOREIGN)),
                receiver == null ? null : new Secondment.Receiver(receiver.get("codiceFiscale"), receiver.get("denominazione"),
                        CommonMapping.seat(receiver.child("SedeLavoro")), receiver.textOf("Settore"), receiver.textOf("PatINAIL")));
        return value.end() == null && value.partial() == null && value.foreignCompany() == null && value.receiver() == null
                ? null : value;
    }

    static void write(Node root, Event event) {
        Node node = root.add(event.element());
        if (event instanceof Hiring hiring) {
            if (hiring.contract() != null) {
                ContractMapping.write(node, hiring.contract(), false);
            }
            return;
        }
        if (event instanceof Extension extension) {
            node.set("dataFineProroga", DateTexts.write(extension.newEnd()));
        } else if (event instanceof Transformation transformation) {
            node.set("codiceTrasformazione", transformation.code()).set("dataTrasformazione", DateTexts.write(transformation.date()));
        } else if (event instanceof Termination termination) {
            node.set("dataCessazione", DateTexts.write(termination.date())).set("codiceCausa", termination.cause());
        }
        if (event.contract() != null) {
            ContractMapping.write(node.add("Contratto"), event.contract(), false);
        }
        if (event instanceof Transformation transformation) {
            CommonMapping.address(node, DoubtfulNames.PREVIOUS_WORKPLACE, transformation.previousWorkplace(), false);
            secondment(node, transformation.secondment());
        }
    }

    private static void secondment(Node node, Secondment value) {
        if (value == null) {
            return;
        }
        node.set(DoubtfulNames.SECONDMENT_END, DateTexts.write(value.end()))
                .set(DoubtfulNames.SECONDMENT_PARTIAL, Flags.write(value.partial()))
                .set(DoubtfulNames.SECONDMENT_FOREIGN, Flags.write(value.foreignCompany()));
        Secondment.Receiver receiver = value.receiver();
        if (receiver != null) {
            Node block = node.add(DoubtfulNames.SECONDMENT_RECEIVER).set("codiceFiscale", receiver.fiscalCode())
                    .set("denominazione", receiver.name());
            CommonMapping.seat(block, "SedeLavoro", receiver.workSeat());
            block.leaf("Settore", receiver.sector()).leaf("PatINAIL", receiver.inailPosition());
        }
    }
}
