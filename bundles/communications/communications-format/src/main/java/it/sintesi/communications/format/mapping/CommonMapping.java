package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.DoubtfulNames;
import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.ModelQ;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.ResidencePermit;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.communications.format.model.WorkingTime;
import it.sintesi.communications.format.schema.DateTexts;
import it.sintesi.communications.format.schema.Node;

/** Groups that several forms share. */
final class CommonMapping {
    private CommonMapping() {
    }

    static Sending sending(Node root) {
        return new Sending(root.get("codiceComunicazione"), DateTexts.dateTime(root.get("dataInvio")), root.get("delegato"),
                root.get("tipoDelegato"), root.get("e-mailDelegato"), root.get("versione"), root.get("protocollo"),
                root.get(DoubtfulNames.PREVIOUS_CODE));
    }

    static void sending(Node root, Sending value) {
        root.set("codiceComunicazione", value.code()).set("dataInvio", DateTexts.write(value.sentAt()))
                .set("delegato", value.delegate()).set("tipoDelegato", value.delegateKind())
                .set("e-mailDelegato", value.email() == null ? "" : value.email()).set("versione", value.version())
                .set("protocollo", value.protocol() == null ? "00000000" : value.protocol())
                .set(DoubtfulNames.PREVIOUS_CODE, value.previousCode());
    }

    static Seat seat(Node node) {
        return node == null ? null : new Seat(node.textOf("Comune"), node.textOf("cap"), node.textOf("Indirizzo"),
                node.textOf("e-mail"), node.textOf("telefono"), node.textOf("fax"));
    }

    static Node seat(Node parent, String name, Seat value) {
        return value == null ? null : parent.add(name).leaf("Comune", value.municipality()).leaf("cap", value.postcode())
                .leaf("Indirizzo", value.street()).leaf("e-mail", value.email()).leaf("telefono", value.phone())
                .leaf("fax", value.fax());
    }

    /** An address: a seat without contacts, with or without cap. */
    static Address address(Node node, boolean postcode) {
        return node == null ? null : new Address(node.textOf("Comune"), postcode ? node.textOf("cap") : null,
                node.textOf("Indirizzo"));
    }

    static void address(Node parent, String name, Address value, boolean postcode) {
        if (value != null) {
            parent.add(name).leaf("Comune", value.municipality()).leaf("cap", postcode ? value.postcode() : null)
                    .leaf("Indirizzo", value.street());
        }
    }

    static Person person(Node node) {
        if (node == null) {
            return null;
        }
        Node birth = node.child("nascita");
        return new Person(node.textOf("cognome"), node.textOf("nome"), node.textOf("codice-fiscale"),
                node.textOf("cittadinanza"), node.textOf("sesso"), birth == null ? null : birth.textOf("comune"),
                birth == null ? null : DateTexts.date(birth.textOf("data")));
    }

    /** {@code AnagraficaCompleta} and {@code DatoreAnagraficaCompleta}: the latter has no code. */
    static void fullPerson(Node parent, String name, Person value) {
        if (value != null) {
            Node node = parent.add(name).leaf("cognome", value.surname()).leaf("nome", value.name());
            if (node.spec().child("codice-fiscale") != null) {
                node.leaf("codice-fiscale", value.fiscalCode());
            }
            node.leaf("cittadinanza", value.citizenship()).leaf("sesso", value.sex());
            node.add("nascita").leaf("comune", value.birthPlace()).leaf("data", DateTexts.write(value.birthDate()));
        }
    }

    static Node names(Node node, Person value) {
        return node.leaf("cognome", value.surname()).leaf("nome", value.name()).leaf("codice-fiscale", value.fiscalCode());
    }

    static ResidencePermit permit(Node node) {
        return node == null ? null : new ResidencePermit(DateTexts.date(node.get("dataScadenzaPS")), node.get("motivoPermesso"),
                node.get("tipoDocumento"), node.get("numeroDocumento"), node.get("questura"));
    }

    static void permit(Node parent, String name, ResidencePermit value) {
        if (value != null) {
            parent.add(name).set("dataScadenzaPS", DateTexts.write(value.expiry())).set("motivoPermesso", value.reason())
                    .set("tipoDocumento", value.documentKind()).set("numeroDocumento", value.documentNumber())
                    .set("questura", value.policeOffice());
        }
    }

    static Worker worker(Node node) {
        if (node == null) {
            return null;
        }
        Node modelQ = node.child(DoubtfulNames.MODEL_Q);
        return new Worker(person(node.child("AnagraficaCompleta")), permit(node.child("extraCE")),
                modelQ == null ? null : new ModelQ(Flags.read(modelQ.textOf("SussistenzaSistemazioneAlloggiativa")),
                        Flags.read(modelQ.textOf("ImpegnoDatorePagamentoRimpatrio"))),
                address(node.child("IndirizzoLavoratore"), true), node.textOf("LivelloIstruzione"));
    }

    static void worker(Node parent, String name, Worker value) {
        if (value == null) {
            return;
        }
        Node node = parent.add(name);
        fullPerson(node, "AnagraficaCompleta", value.person());
        permit(node, "extraCE", value.permit());
        if (value.modelQ() != null) {
            node.add(DoubtfulNames.MODEL_Q)
                    .leaf("SussistenzaSistemazioneAlloggiativa", Flags.write(value.modelQ().housing()))
                    .leaf("ImpegnoDatorePagamentoRimpatrio", Flags.write(value.modelQ().returnTravel()));
        }
        address(node, "IndirizzoLavoratore", value.domicile(), true);
        node.leaf("LivelloIstruzione", value.education());
    }

    static WorkingTime workingTime(Node node) {
        return node == null ? null : new WorkingTime(node.get("codice"), node.get("oreSettimanaliMedie"));
    }

    static void workingTime(Node parent, WorkingTime value) {
        if (value != null) {
            parent.add("tipoOrario").set("codice", value.code()).set("oreSettimanaliMedie", value.weeklyHours());
        }
    }
}
