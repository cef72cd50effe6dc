package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.ContactRequest;
import it.sintesi.reception.persistence.ContactStore;
import it.sintesi.rules.api.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests for contact from the portal, and their answers. */
public final class Contacts {

    private static final int SUBJECT = 200;
    private static final int TEXT = 4000;

    private final Kernel kernel;
    private final Terms terms;
    private final Neighbours others;
    private final ContactStore store;
    private final Messenger messenger;
    private final SensitiveText sensitive;

    public Contacts(Kernel kernel, Terms terms, Neighbours others, ContactStore store, Messenger messenger, SensitiveText sensitive) {
        this.kernel = kernel;
        this.terms = terms;
        this.others = others;
        this.store = store;
        this.messenger = messenger;
        this.sensitive = sensitive;
    }

    /** Term of the answer in force today. */
    public Parameter term() {
        return terms.on(Terms.ANSWER, kernel.clock().today());
    }

    /** Asks for contact; the same form sent twice is one request. @throws ServiceException FORBIDDEN, REJECTED with every wrong field */
    public ContactRequest ask(Caller caller, String id, Access.Holder holder, String office, String subject, String text) {
        kernel.authorisation().require(caller, Permission.CONTACT_ASK, new Subject(holder.company(), holder.person(), null));
        Problems problems = new Problems();
        String what = problems.text("REC-SUBJECT", "subject", subject, SUBJECT, "Scrivete l'argomento");
        String body = problems.text("REC-TEXT", "text", text, TEXT, "Scrivete la vostra richiesta");
        problems.addAll(sensitive.check("subject", what));
        problems.addAll(sensitive.check("text", body));
        problems.that(office != null && others.offices().byId(office).isPresent(), "REC-OFFICE", "office", "Manca l'ufficio.", "Scegliete un ufficio dell'elenco")
                .that(sound(id), Rejection.error("REC-FORM", "id", "Il modulo non è completo.", "Ricaricate la pagina").said(Phrase.of("REC-FORM-ASK"))).throwIfAny();
        LocalDate due = kernel.clock().today().plusDays(terms.of(Terms.ANSWER, kernel.clock().today()));
        ContactRequest request = new ContactRequest(id, office, caller.account(), holder.code(), caller.displayName(), holder.company() != null, what, body, kernel.clock().now(), due,
                ContactRequest.State.OPEN, null, null);
        try {
            kernel.transactions().run(() -> {
                store.insert(request);
                kernel.trace(caller, "contact-ask", "contact", id, holder.person(), "Richiesta di contatto");
            });
            return request;
        } catch (SqlFailure e) {
            return store.find(id).filter(c -> e.isDuplicate() && c.code().equals(holder.code())).orElseThrow(() -> e);
        }
    }

    /** The caller's own, newest first. */
    public List<ContactRequest> own(Caller caller, Access.Holder holder) {
        kernel.authorisation().require(caller, Permission.CONTACT_ASK, new Subject(holder.company(), holder.person(), null));
        return store.ofHolder(holder.code());
    }

    /** One of the caller's own; others are not found. */
    public ContactRequest own(Caller caller, Access.Holder holder, String id) {
        return own(caller, holder).stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow(Contacts::missing);
    }

    /** Of the caller's office; every person shown leaves a row in the audit trail. */
    public Page<ContactRequest> ofOffice(Caller caller, boolean waiting, PageRequest page) {
        Page<ContactRequest> rows = store.ofOffice(office(caller), waiting, page);
        rows.items().stream().filter(c -> !c.company()).forEach(c -> kernel.trace(caller, "contact-read", "contact", c.id(), c.code(), "Richieste di contatto dell'ufficio"));
        return rows;
    }

    /** How many of the caller's office wait. */
    public long waiting(Caller caller) {
        return store.waiting(office(caller));
    }

    /** How many of the caller's office are at risk or overdue. */
    public long atRisk(Caller caller) {
        return store.dueBy(office(caller), riskDay());
    }

    /** Requests that are due on this day or before are at risk. */
    public LocalDate riskDay() {
        return kernel.clock().today().plusDays(terms.of(Terms.RISK, kernel.clock().today()));
    }

    /** One of the caller's office. */
    public ContactRequest find(Caller caller, String id) {
        String office = office(caller);
        ContactRequest request = store.find(id).filter(c -> c.office().equals(office)).orElseThrow(Contacts::missing);
        kernel.trace(caller, "contact-read", "contact", id, request.company() ? null : request.code(), "Consultazione di una richiesta di contatto");
        return request;
    }

    /** Takes a request to work on. */
    public void take(Caller caller, String id) {
        ContactRequest request = find(caller, id);
        if (!kernel.transactions().required(() -> store.take(request.id(), caller.account()))) {
            throw conflict();
        }
    }

    /** Answers; the answer lies in the personal area and a message says so. */
    public void answer(Caller caller, String id, String text) {
        ContactRequest request = find(caller, id);
        Problems problems = new Problems();
        String answer = problems.text("REC-ANSWER", "answer", text, TEXT, "Scrivete la risposta");
        problems.throwIfAny();
        kernel.transactions().run(() -> {
            if (!store.answer(id, new ContactRequest.Answer(answer, caller.displayName(), kernel.clock().now()))) {
                throw conflict();
            }
            kernel.trace(caller, "contact-answer", "contact", id, request.company() ? null : request.code(), "Risposta a una richiesta di contatto");
            messenger.send("contact-answered", new Booking.Reach(request.account(), null, null), Map.of("subject", request.subject()), "/contatti/richieste/" + id, List.of());
        });
    }

    private String office(Caller caller) {
        return kernel.office(caller, Permission.CONTACT_MANAGE);
    }

    private static boolean sound(String id) {
        try {
            return id != null && UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ServiceException conflict() {
        return ServiceException.conflict(Rejection.error("REC-STATE", "id", "La richiesta è già stata presa in carico o ha già avuto risposta.", "Riaprite la pagina"));
    }

    private static ServiceException missing() {
        return ServiceException.notFound("Non c'è una richiesta che si possa consultare.").said("REC-NO-CONTACT");
    }
}
