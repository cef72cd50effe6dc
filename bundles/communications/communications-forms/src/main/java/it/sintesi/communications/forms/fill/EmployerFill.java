package it.sintesi.communications.forms.fill;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import java.util.List;
import java.util.Map;

/** What the register tells of the employer, and the answers that are nearly always the same. */
final class EmployerFill {

    private static final List<String> USUALLY_NO = List.of("InizioRapporto.socioLavoratore", "InizioRapporto.lavInMobilita", "InizioRapporto.lavoroStagionale",
            "InizioRapporto.lavoroInAgricoltura", "InizioRapporto.assunzioneObbligatoria", "UniLav.assunzioneForzaMaggiore");
    private static final List<String> AGENCY_NO = List.of("AgenziaSomministrazione.agenziaestera", "AgenziaSomministrazione.RapportoAgenziaSomm.lavInMobilita",
            "DittaUtilizzatrice.InizioContratto.Inizio.lavoroInAgricoltura", "DittaUtilizzatrice.InizioContratto.Inizio.assunzioneObbligatoria",
            "DittaUtilizzatrice.InizioContratto.Inizio.rischioAsbestosiSilicosi", "DittaUtilizzatrice.DittaUtilizzatriceEsteraOperanteInItalia");
    private static final String HABITS = "InizioRapporto\\.(Ccnl|entePrevidenziale|codiceEntePrevidenziale|PatINAIL)|DatoreLavoro\\.(SedeLegale\\..*|Settore|denominazione|PubblicaAmministrazione)"
            + "|AgenziaSomministrazione\\.(denominazione|agenziaestera|numeroIscrizioneAlbo|SedeLavoro\\..*|SedeLegale\\..*"
            + "|RapportoAgenziaSomm\\.(entePrevidenziale|codiceEntePrevidenziale|numeroAgenziaSomm))";

    private final FormKind form;
    private final Map<String, String> values;

    EmployerFill(FormKind form, Map<String, String> values) {
        this.form = form;
        this.values = values;
    }

    /** True for a field that a company fills in the same way every time. */
    static boolean habit(String path) {
        return path.matches(HABITS);
    }

    void fill(Principals.Principal principal, Company company) {
        String path = switch (form) {
            case UNISOMM -> "AgenziaSomministrazione.";
            case VARDATORI -> "DatoreAttuale.";
            default -> "DatoreLavoro.";
        };
        values.put(path + "codiceFiscale", principal.code());
        String name = company == null ? null : company.name();
        if (name != null) {
            values.put(path + "denominazione", name);
        }
        if (company != null && form != FormKind.UNIURG) {
            details(path, company);
        }
        if (form == FormKind.UNILAV) {
            USUALLY_NO.forEach(field -> values.putIfAbsent(field, "NO"));
        } else if (form == FormKind.UNISOMM) {
            AGENCY_NO.forEach(field -> values.putIfAbsent(field, "NO"));
        }
    }

    private void details(String path, Company company) {
        if (form != FormKind.UNISOMM) {
            absent(path + "Settore", company.sector());
            absent(path + "PubblicaAmministrazione", company.publicBody() == null ? null : company.publicBody() ? "SI" : "NO");
        }
        Address seat = company.legalSeat();
        String legal = path + (form == FormKind.VARDATORI ? "Sede." : "SedeLegale.");
        if (seat != null && seat.municipality() != null && !values.containsKey(legal + "Comune")) {
            Seats.put(values, legal, seat, company.contacts());
        }
        if (form == FormKind.UNILAV) {
            absent("InizioRapporto.Ccnl", company.collectiveAgreement());
            Seats.keep(values, company);
            if (!values.containsKey("DatoreLavoro.SedeLavoro.Comune") && values.containsKey("_seats")) {
                values.put("_seat", "1");
                Seats.choose(values, "1", "DatoreLavoro.SedeLavoro.");
            }
        }
    }

    private void absent(String path, String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(path, value);
        }
    }
}
