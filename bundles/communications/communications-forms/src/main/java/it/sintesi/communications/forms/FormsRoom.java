package it.sintesi.communications.forms;

import it.sintesi.communications.forms.check.FormCheck;
import it.sintesi.communications.forms.draft.DraftAccess;
import it.sintesi.communications.forms.draft.DraftStore;
import it.sintesi.communications.forms.draft.Drafts;
import it.sintesi.communications.forms.draft.ReceiptMail;
import it.sintesi.communications.forms.draft.Sending;
import it.sintesi.communications.forms.field.Lookups;
import it.sintesi.communications.forms.fill.Beginnings;
import it.sintesi.communications.forms.fill.Filler;
import it.sintesi.communications.forms.fill.FormerMessages;
import it.sintesi.communications.forms.fill.Principals;

/** Puts the area together. */
public final class FormsRoom {

    private FormsRoom() {
    }

    /** The area with all its pages. */
    public static FormsArea area(Drafts drafts, DraftStore store, DraftAccess access, ReceiptMail mail, FormsServices services) {
        Lookups lookups = new Lookups(services.lists());
        FormerMessages former = new FormerMessages(services.archive());
        Forms forms = new Forms(drafts, new FormCheck(services.intake(), lookups, services.clock()), lookups, services.clock());
        Principals principals = new Principals(services.companies(), services.mandates(), services.clock());
        Beginnings beginnings = new Beginnings(former, services.relations(), services.companies(), services.accounts());
        Sending sending = new Sending(store, access, services.intake(), services.archive(), mail, services.transactions(), services.clock());
        Posted posted = new Posted(lookups, new Filler(former, lookups, services.clock()));
        return new FormsArea(forms, new StartPages(forms, principals, beginnings, former, services.relations(), services.clock()),
                new StepPages(forms, posted), new LivePages(forms, posted), new SummaryPages(forms, sending, services.archive()),
                new LookupPages(lookups, services.clock()));
    }
}
