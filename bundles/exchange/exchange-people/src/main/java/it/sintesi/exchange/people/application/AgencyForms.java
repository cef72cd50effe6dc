package it.sintesi.exchange.people.application;

import it.sintesi.communications.format.model.AgencyRelation;
import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.model.Variation;

import java.util.Map;

/** What the message of an agency tells for a row of a career: the relation with the agency, and the assignment at the user company. */
final class AgencyForms {

    private AgencyForms() {
    }

    static void fill(Map<String, String> values, UniSomm unisomm) {
        CareerForms.seat(values, "AgenziaSomministrazione", unisomm.agency().workSeat());
        AgencyRelation relation = unisomm.relation();
        if (relation != null) {
            values.put("RapportoAgenziaSomm_DataInizio", CareerForms.text(relation.start()));
            values.put("RapportoAgenziaSomm_DataFine", CareerForms.text(relation.end()));
            values.put("RapportoAgenziaSomm_TipologiaContrattuale", relation.contractKind());
            values.put("RapportoAgenziaSomm_CodiceEntePrevidenziale", relation.fund());
            values.put("RapportoAgenziaSomm_NMatricola", relation.workerNumber());
            values.put("RapportoAgenziaSomm_NAgenziaSomm", relation.agencyNumber());
            values.put("RapportoAgenziaSomm_IndennitaDisponibilita", relation.allowance());
        }
        UserCompany user = unisomm.userCompany();
        boolean assigned = user != null;
        if (assigned) {
            user(values, user);
        }
        if (unisomm.variation() != null && unisomm.variation().change() != null) {
            variation(values, unisomm.variation().change(), assigned);
        }
    }

    private static void user(Map<String, String> values, UserCompany user) {
        values.put("DittaUtilizzatrice_CodiceFiscale", user.fiscalCode());
        values.put("DittaUtilizzatrice_Denominazione", user.name());
        values.put("DittaUtilizzatrice_PA", CareerForms.flag(user.publicBody()));
        values.put("DittaUtilizzatrice_Settore", user.sector());
        CareerForms.seat(values, "DittaUtilizzatrice", user.workSeat());
        values.put("RapportoAgenziaDittaUtilizzatrice_NContrattoSomm", user.contractNumber());
        Assignment assignment = user.assignment();
        if (assignment != null) {
            values.put("RapportoDittaUtilizzatrice_DataInizioMissione", CareerForms.text(assignment.start()));
            values.put("RapportoDittaUtilizzatrice_DataFineMissione", CareerForms.text(assignment.end()));
            values.put("RapportoDittaUtilizzatrice_CCNL", assignment.agreement());
            values.put("RapportoDittaUtilizzatrice_LavoroInAgricoltura", CareerForms.flag(assignment.agriculture()));
            if (assignment.workingTime() != null) {
                values.put("RapportoDittaUtilizzatrice_TipoOrario", assignment.workingTime().code());
                values.put("RapportoDittaUtilizzatrice_TipoOrario_OreSett", assignment.workingTime().weeklyHours());
            }
        }
    }

    /** A change is of the assignment when the message names a user company, of the relation with the agency otherwise. */
    private static void variation(Map<String, String> values, Variation.Change change, boolean assigned) {
        String day = CareerForms.text(change.date());
        if (change instanceof Variation.Prolonged) {
            values.put(assigned ? "RapportoDittaUtilizzatrice_DataFineProroga" : "RapportoAgenziaSomm_Proroga_DataFine", day);
        } else if (change instanceof Variation.Ended) {
            values.put(assigned ? "RapportoDittaUtilizzatrice_DataCessazione" : "RapportoAgenziaSomm_CessazioneData", day);
        } else if (change instanceof Variation.Transformed transformed) {
            values.put("RapportoDittaUtilizzatrice_CodiceTrasformazione", transformed.code());
            values.put("RapportoDittaUtilizzatrice_DataTrasformazione", day);
        }
    }
}
