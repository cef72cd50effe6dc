package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.MovedSite;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.model.Variation;

/**
 * What the archive shows of a valid form, whichever it is.
 *
 * @param event        kind of event
 * @param employerName name of who communicates
 * @param worker       fiscal code of the worker, null when there are many
 * @param workerName   surname and name, null when there are many
 * @param workplace    municipality of the place of work, null when the form has none
 * @param domicile     municipality of the worker's domicile, null when the form has none
 */
public record FormFacts(EventKind event, String employerName, String worker, String workerName, String workplace, String domicile) {

    /** Facts of a form without format errors. */
    public static FormFacts of(Form form) {
        if (form instanceof UniLav f) {
            return new FormFacts(event(f), f.employer().name(), f.workerCode(), name(f.worker().person()), place(f.employer().workSeat()), place(f.worker().domicile()));
        }
        if (form instanceof UniSomm f) {
            Seat seat = f.userCompany() == null ? f.agency().workSeat() : f.userCompany().workSeat();
            return new FormFacts(event(f), f.agency().name(), f.workerCode(), name(f.worker().person()), place(seat), place(f.worker().domicile()));
        }
        if (form instanceof UniUrg f) {
            return new FormFacts(EventKind.URGENCY, f.employer().name(), f.workerCode(), name(f.worker()), null, null);
        }
        return of((VarDatori) form);
    }

    private static FormFacts of(VarDatori f) {
        if (f.change() instanceof Renaming) {
            return new FormFacts(EventKind.RENAMING, f.employer().name(), null, null, place(f.employer().legalSeat()), null);
        }
        Transfer transfer = (Transfer) f.change();
        String workplace = transfer.sites().stream().map(MovedSite::seat).map(FormFacts::place).findFirst().orElse(null);
        if (f.workers().size() != 1) {
            return new FormFacts(EventKind.TRANSFER, f.employer().name(), null, null, workplace, null);
        }
        MovedWorker only = f.workers().get(0);
        return new FormFacts(EventKind.TRANSFER, f.employer().name(), only.fiscalCode(), name(only.person()), workplace, only.domicileMunicipality());
    }

    private static EventKind event(UniLav f) {
        if (f.event() instanceof Extension) {
            return EventKind.EXTENSION;
        }
        if (f.event() instanceof Transformation) {
            return EventKind.TRANSFORMATION;
        }
        return f.event() instanceof Termination ? EventKind.TERMINATION : EventKind.HIRING;
    }

    private static EventKind event(UniSomm f) {
        if (f.variation() == null) {
            return EventKind.HIRING;
        }
        if (f.variation().change() instanceof Variation.Prolonged) {
            return EventKind.EXTENSION;
        }
        return f.variation().change() instanceof Variation.Ended ? EventKind.TERMINATION : EventKind.TRANSFORMATION;
    }

    static String name(Person person) {
        return person.surname() + " " + person.name();
    }

    private static String place(Seat seat) {
        return seat == null ? null : seat.municipality();
    }

    private static String place(Address address) {
        return address == null ? null : address.municipality();
    }
}
