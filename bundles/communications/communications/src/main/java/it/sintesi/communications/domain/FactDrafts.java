package it.sintesi.communications.domain;

import it.sintesi.communications.api.CommunicationFacts.Fact;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.MovedSite;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.model.Variation;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.communications.format.model.WorkingTime;

import java.time.Instant;
import java.time.LocalDate;

/** Reads from a valid form what statistics want to know of one of its workers. */
public final class FactDrafts {

    private FactDrafts() {
    }

    /** What the archive knows besides the form. */
    public record Frame(String relation, long seq, String code, EventKind event, LocalDate day, Instant certifiedAt, int daysLate) {
    }

    /** The fact of this worker; a worker that the form does not name is a mistake in the archive. */
    public static Fact of(Frame frame, Form form, String worker) {
        if (form instanceof UniLav f) {
            Worker told = f.secondWorker() != null && worker.equals(f.secondWorker().fiscalCode()) ? f.secondWorker() : f.worker();
            return uniLav(frame, f, told);
        }
        if (form instanceof UniSomm f) {
            return uniSomm(frame, f);
        }
        if (form instanceof UniUrg f) {
            Who who = Who.of(f.worker(), null, null, f.start());
            return fact(frame, f, who, new Terms(null, null, null, null, f.start(), null), null, null, null, false, null);
        }
        return moved(frame, (VarDatori) form, worker);
    }

    private static Fact uniLav(Frame frame, UniLav f, Worker told) {
        Contract c = f.contract();
        LocalDate expected = f.event() instanceof Extension e ? e.newEnd() : c.end();
        String cause = f.event() instanceof Termination e ? e.cause() : null;
        String transformation = f.event() instanceof Transformation e ? e.code() : null;
        Who who = Who.of(told.person(), told.domicile() == null ? null : told.domicile().municipality(), told.education(), c.start());
        return fact(frame, f, who, terms(c, f.employer().workSeat() == null ? null : f.employer().workSeat().municipality(), expected), f.employer().sector(), cause, transformation, false, null);
    }

    private static Fact uniSomm(Frame frame, UniSomm f) {
        Assignment a = f.assignment();
        UserCompany user = f.userCompany();
        Variation.Change change = f.variation() == null ? null : f.variation().change();
        LocalDate expected = change instanceof Variation.Prolonged p && !"2.03".equals(f.variation().code()) ? p.date() : f.relation().end();
        String cause = change instanceof Variation.Ended e ? e.cause() : null;
        String transformation = change instanceof Variation.Transformed t ? t.code() : null;
        Worker w = f.worker();
        Who who = Who.of(w.person(), w.domicile() == null ? null : w.domicile().municipality(), w.education(), f.relation().start());
        WorkingTime time = a == null ? null : a.workingTime();
        Terms terms = new Terms(f.relation().contractKind(), time == null ? null : time.code(), a == null ? null : a.occupation(), FormFacts.of(f).workplace(), f.relation().start(),
                expected);
        return fact(frame, f, who, terms, user == null ? null : user.sector(), cause, transformation, true, user == null ? null : user.fiscalCode());
    }

    private static Fact moved(Frame frame, VarDatori f, String worker) {
        if (f.change() instanceof Transfer transfer) {
            for (MovedSite site : transfer.sites()) {
                for (MovedWorker moved : site.workers()) {
                    if (worker.equals(moved.fiscalCode())) {
                        Who who = Who.of(moved.person(), moved.domicileMunicipality(), null, transfer.date());
                        return fact(frame, f, who, terms(moved.contract(), site.seat().municipality(), moved.contract().end()), f.employer().sector(), null, null, false, null);
                    }
                }
            }
        }
        Who who = Who.of(Person.named(null, null, worker), null, null, frame.day());
        return fact(frame, f, who, new Terms(null, null, null, null, frame.day(), null), f.employer().sector(), null, null, false, null);
    }

    private static Terms terms(Contract c, String workplace, LocalDate expected) {
        return new Terms(c.kind(), c.workingTime() == null ? null : c.workingTime().code(), c.occupation(), workplace, c.start(), expected);
    }

    private static Fact fact(Frame at, Form form, Who who, Terms terms, String activity, String cause, String transformation, boolean agency, String user) {
        return new Fact(at.relation, at.seq, at.code, form.kind(), at.event, at.day, at.certifiedAt, at.daysLate, form.employerCode(), who.code, terms.workplace, who.residence,
                activity, terms.contract, terms.workingTime, terms.occupation, who.sex, who.birth, who.citizenship, who.education, terms.start, terms.expectedEnd, cause,
                transformation, agency, user);
    }

    private record Terms(String contract, String workingTime, String occupation, String workplace, LocalDate start, LocalDate expectedEnd) {
    }

    private record Who(String code, String residence, String sex, LocalDate birth, String citizenship, String education) {

        static Who of(Person p, String residence, String education, LocalDate notAfter) {
            if (p.sex() != null && p.birthDate() != null) {
                return new Who(p.fiscalCode(), residence, p.sex(), p.birthDate(), p.citizenship(), education);
            }
            var code = FiscalCode.parse(p.fiscalCode());
            return new Who(p.fiscalCode(), residence, p.sex() != null ? p.sex() : code.map(FiscalCode::sex).orElse(null),
                    p.birthDate() != null ? p.birthDate() : code.flatMap(c -> c.birthDate(notAfter)).orElse(null), p.citizenship(), education);
        }
    }
}
