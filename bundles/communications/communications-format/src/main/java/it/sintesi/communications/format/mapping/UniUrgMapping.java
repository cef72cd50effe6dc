package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.schema.DateTexts;
import it.sintesi.communications.format.schema.Node;

/** UniUrg. */
final class UniUrgMapping {
    private UniUrgMapping() {
    }

    static UniUrg read(Node root) {
        Node employer = root.child("DatoreLavoro");
        Node worker = root.child("Lavoratore");
        return new UniUrg(CommonMapping.sending(root), root.get("motivoUrgenza"), DateTexts.date(root.get("dataInizioRapporto")),
                employer == null ? null : Employer.named(employer.get("codiceFiscale"), employer.get("denominazione")),
                PersonNames.read(worker), root.textOf("TipoComunicazione"));
    }

    static void write(Node root, UniUrg form) {
        CommonMapping.sending(root, form.sending());
        root.set("motivoUrgenza", form.reason()).set("dataInizioRapporto", DateTexts.write(form.start()));
        if (form.employer() != null) {
            root.add("DatoreLavoro").set("codiceFiscale", form.employer().fiscalCode())
                    .set("denominazione", form.employer().name());
        }
        if (form.worker() != null) {
            CommonMapping.names(root.add("Lavoratore"), form.worker());
        }
        root.leaf("TipoComunicazione", form.communicationCode());
    }
}
