package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.DoubtfulNames;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.EmployerChange;
import it.sintesi.communications.format.model.MovedSite;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.schema.DateTexts;
import it.sintesi.communications.format.schema.Node;

import java.util.List;

/** VarDatori. */
final class VarDatoriMapping {
    private VarDatoriMapping() {
    }

    static VarDatori read(Node root) {
        return new VarDatori(CommonMapping.sending(root), employer(root.child("DatoreAttuale"), true),
                root.textOf("TipoComunicazione"), change(root));
    }

    static void write(Node root, VarDatori form) {
        CommonMapping.sending(root, form.sending());
        employer(root, "DatoreAttuale", form.employer(), true);
        root.leaf("TipoComunicazione", form.communicationCode());
        if (form.change() instanceof Transfer transfer) {
            transfer(root.add("TrasferimentoAzienda"), transfer);
        } else if (form.change() instanceof Renaming renaming) {
            root.add(DoubtfulNames.RENAMING).set(DoubtfulNames.RENAMING_PREVIOUS, renaming.previousName())
                    .set(DoubtfulNames.RENAMING_DATE, DateTexts.write(renaming.date()));
        }
    }

    private static Employer employer(Node node, boolean present) {
        return node == null ? null : new Employer(node.get("codiceFiscale"), node.get("denominazione"), null, null,
                CommonMapping.seat(node.child("Sede")), null, node.textOf("Settore"),
                present ? Flags.read(node.textOf("PubblicaAmministrazione")) : null);
    }

    private static void employer(Node parent, String name, Employer value, boolean present) {
        if (value == null) {
            return;
        }
        Node node = parent.add(name).set("codiceFiscale", value.fiscalCode()).set("denominazione", value.name());
        CommonMapping.seat(node, "Sede", value.legalSeat());
        node.leaf("Settore", value.sector());
        if (present) {
            node.leaf("PubblicaAmministrazione", Flags.write(value.publicBody()));
        }
    }

    private static EmployerChange change(Node root) {
        Node transfer = root.child("TrasferimentoAzienda");
        if (transfer != null) {
            List<MovedSite> sites = transfer.children().stream().filter(node -> node.spec().name().equals("SedeLavoro"))
                    .map(VarDatoriMapping::site).toList();
            return new Transfer(transfer.get("codiceTrasferimento"), DateTexts.date(transfer.get("dataInizio")),
                    DateTexts.date(transfer.get("dataFineAffittoRamo")), employer(transfer.child("DatorePrecedente"), false), sites);
        }
        Node renaming = root.child(DoubtfulNames.RENAMING);
        return renaming == null ? null : new Renaming(renaming.get(DoubtfulNames.RENAMING_PREVIOUS),
                DateTexts.date(renaming.get(DoubtfulNames.RENAMING_DATE)));
    }

    private static MovedSite site(Node node) {
        return new MovedSite(CommonMapping.seat(node), node.children().stream()
                .filter(child -> child.spec().name().equals("Lavoratori")).map(VarDatoriMapping::worker).toList());
    }

    private static MovedWorker worker(Node node) {
        Node person = node.child("DatiLavoratore");
        return new MovedWorker(ContractMapping.read(node.child("Contratto"), true), PersonNames.read(person),
                person == null ? null : person.textOf("comuneDomicilio"));
    }

    private static void transfer(Node node, Transfer value) {
        node.set("codiceTrasferimento", value.code()).set("dataInizio", DateTexts.write(value.date()))
                .set("dataFineAffittoRamo", DateTexts.write(value.leaseEnd()));
        employer(node, "DatorePrecedente", value.previous(), false);
        for (MovedSite site : value.sites()) {
            Node place = CommonMapping.seat(node, "SedeLavoro", site.seat());
            if (place == null) {
                place = node.add("SedeLavoro");
            }
            for (MovedWorker worker : site.workers()) {
                worker(place.add("Lavoratori"), worker);
            }
        }
    }

    private static void worker(Node node, MovedWorker value) {
        if (value.contract() != null) {
            ContractMapping.write(node.add("Contratto"), value.contract(), true);
        }
        if (value.person() != null) {
            CommonMapping.names(node.add("DatiLavoratore"), value.person()).leaf("comuneDomicilio", value.domicileMunicipality());
        }
    }
}
