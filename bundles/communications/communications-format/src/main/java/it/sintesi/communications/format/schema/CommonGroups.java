package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.DoubtfulNames;

import static it.sintesi.communications.format.schema.TextTypes.*;

/** Groups that several forms share. */
final class CommonGroups {
    private CommonGroups() {
    }

    /** A root with the attributes of the sending up to {@code versione}. */
    static ElementSpec.Builder sending(String root) {
        return ElementSpec.group(root).opt("codiceComunicazione", CODCOM_VUOTO).req("dataInvio", ISTANTE)
                .opt("delegato", CF).opt("tipoDelegato", CIFRE3).req("e-mailDelegato", EMAIL);
    }

    /** The last attributes of a root. */
    static ElementSpec.Builder protocol(ElementSpec.Builder root) {
        return root.opt("protocollo", PROT)
                .opt(DoubtfulNames.PREVIOUS_CODE, CODCOM, DoubtfulNames.PREVIOUS_CODE_ALIAS);
    }

    /** ADDRESS+CONTACTS; the cap may be absent abroad, which {@link MessageCheck} controls. */
    static ElementSpec.Builder seat(String name) {
        return ElementSpec.group(name).one("Comune", COMUNE).maybe("cap", CAP).one("Indirizzo", STR100)
                .maybe("e-mail", EMAIL).maybe("telefono", TEL).maybe("fax", TEL);
    }

    static ElementSpec permit(String name) {
        return ElementSpec.group(name).req("dataScadenzaPS", DATA).req("motivoPermesso", MOTIVO).req("tipoDocumento", CIFRA)
                .opt("numeroDocumento", STR15).opt("questura", CIFRE3).build();
    }

    static ElementSpec birth() {
        return ElementSpec.group("nascita").one("comune", COMUNE).one("data", DATA).build();
    }

    /** {@code Lavoratore} of UniLav and UniSomm. */
    static ElementSpec worker(String name) {
        ElementSpec person = ElementSpec.group("AnagraficaCompleta").one("cognome", STR50).one("nome", STR50)
                .one("codice-fiscale", CF).one("cittadinanza", CITTADINANZA).one("sesso", SEX).one(birth()).build();
        ElementSpec modelQ = ElementSpec.group(DoubtfulNames.MODEL_Q).one("SussistenzaSistemazioneAlloggiativa", SI)
                .one("ImpegnoDatorePagamentoRimpatrio", SI).build();
        ElementSpec domicile = ElementSpec.group("IndirizzoLavoratore").one("Comune", COMUNE).maybe("cap", CAP)
                .one("Indirizzo", STR100).build();
        return ElementSpec.group(name).one(person).maybe(permit("extraCE")).maybe(modelQ).one(domicile)
                .one("LivelloIstruzione", CIFRE2).build();
    }

    static ElementSpec workingTime() {
        return ElementSpec.group("tipoOrario").req("codice", LETTERA).opt("oreSettimanaliMedie", ORE).build();
    }
}
