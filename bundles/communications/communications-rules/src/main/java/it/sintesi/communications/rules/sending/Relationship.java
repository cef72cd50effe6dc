package it.sintesi.communications.rules.sending;

import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.ResidencePermit;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.Worker;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What identifies a relationship, and what of it may not change any more after the term. */
final class Relationship {
    private Relationship() {
    }

    /** Start of the relationship told by the form, or null. */
    static LocalDate start(Form form) {
        if (form instanceof UniLav lav) {
            return lav.contract() == null ? null : lav.contract().start();
        }
        if (form instanceof UniSomm somm) {
            return somm.relation() == null ? null : somm.relation().start();
        }
        return form instanceof UniUrg urgent ? urgent.start() : null;
    }

    /** The essential data (UL-021), each in its fixed place, so that two forms can be compared. */
    static List<Object> essentials(Form form) {
        if (form instanceof UniLav lav) {
            return Arrays.asList(lav.employerCode(), lav.workerCodes(), permit(lav.worker()), lav.worker() == null ? null
                    : lav.worker().modelQ(),
                    contract(lav), event(lav));
        }
        if (form instanceof UniSomm somm) {
            return Arrays.asList(somm.employerCode(), somm.workerCodes(), permit(somm.worker()), relation(somm), assignment(somm),
                    somm.variation());
        }
        return Arrays.asList(form.employerCode(), form.workerCodes(), form.eventDate());
    }

    private static List<Object> permit(Worker worker) {
        ResidencePermit permit = worker == null ? null : worker.permit();
        return permit == null ? null : Arrays.asList(permit.documentNumber(), permit.expiry());
    }

    private static List<Object> contract(UniLav lav) {
        var contract = lav.contract();
        return contract == null ? null : Arrays.asList(contract.start(), contract.end(), contract.trainingEnd(), contract.kind(),
                contract.workingTime() == null ? null : contract.workingTime().code());
    }

    private static Object event(UniLav lav) {
        if (lav.event() instanceof Extension extension) {
            return extension.newEnd();
        }
        if (lav.event() instanceof Termination end) {
            return Arrays.asList(end.date(), end.cause());
        }
        return lav.event() instanceof Transformation change ? Arrays.asList(change.date(), change.code(), receiver(change)) : null;
    }

    private static String receiver(Transformation change) {
        var secondment = change.secondment();
        return secondment == null || secondment.receiver() == null ? null : secondment.receiver().fiscalCode();
    }

    private static List<Object> relation(UniSomm somm) {
        var relation = somm.relation();
        return relation == null ? null : Arrays.asList(relation.start(), relation.end(), relation.trainingEnd(), relation.contractKind());
    }

    private static List<Object> assignment(UniSomm somm) {
        var assignment = somm.assignment();
        return assignment == null ? null : Arrays.asList(somm.userCompany().fiscalCode(), assignment.start(), assignment.end(),
                assignment.workingTime() == null ? null : assignment.workingTime().code());
    }
}
