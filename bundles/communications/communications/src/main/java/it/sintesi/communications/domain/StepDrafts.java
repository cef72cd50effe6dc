package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation.Assignment;
import it.sintesi.communications.format.model.AgencyRelation;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.MovedSite;
import it.sintesi.communications.format.model.MovedWorker;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads from a valid form what it does to relations. A change of name concerns every open relation of the employer and is not told here. */
public final class StepDrafts {

    private StepDrafts() {
    }

    /** One draft for each worker. */
    public static List<StepDraft> of(Form form) {
        if (form instanceof UniLav f) {
            List<StepDraft> drafts = new ArrayList<>(1);
            drafts.add(draft(f, f.worker()));
            if (f.secondWorker() != null) {
                drafts.add(draft(f, f.secondWorker()));
            }
            return drafts;
        }
        if (form instanceof UniSomm f) {
            return List.of(draft(f));
        }
        if (form instanceof UniUrg f) {
            Said said = Said.of("Assunzione d'urgenza dal " + day(f.start()), "STEP-URGENCY", day(f.start()));
            StepContent content = new StepContent(f.employerCode(), f.employer().name(), f.workerCode(), FormFacts.name(f.worker()), f.start(), null, null, null,
                    Terms.NONE, false, null, said.italian(), said.phrases());
            return List.of(new StepDraft(new RelationKey(f.employerCode(), f.workerCode(), f.start()), EventKind.URGENCY, f.start(), content));
        }
        VarDatori f = (VarDatori) form;
        return f.change() instanceof Transfer transfer ? drafts(f, transfer) : List.of();
    }

    /** The step of a change of name, for one of the relations it touches. */
    public static StepContent renaming(VarDatori f, RelationState state) {
        Said said = Said.of("Variazione della ragione sociale in " + f.employer().name(), "STEP-RENAMING", f.employer().name());
        return new StepContent(state.employer(), f.employer().name(), state.worker(), null, state.start(), null, null, null, Terms.NONE, state.agency(), null,
                said.italian(), said.phrases());
    }

    private static StepDraft draft(UniLav f, Worker worker) {
        Contract contract = f.contract();
        EventKind event = FormFacts.of(f).event();
        LocalDate expectedEnd = contract.end();
        LocalDate end = null;
        String cause = null;
        Said summary;
        if (f.event() instanceof Extension e) {
            expectedEnd = e.newEnd();
            summary = Said.of("Proroga fino al " + day(e.newEnd()), "STEP-EXTENSION", day(e.newEnd()));
        } else if (f.event() instanceof Transformation e) {
            summary = Said.of("Trasformazione " + e.code() + " dal " + day(e.date()), "STEP-TRANSFORMATION", e.code(), day(e.date()));
        } else if (f.event() instanceof Termination e) {
            end = e.date();
            cause = e.cause();
            summary = Said.of("Cessazione il " + day(end) + ", causa " + cause, "STEP-END", day(end), cause);
        } else {
            summary = expectedEnd == null ? Said.of("Assunzione dal " + day(contract.start()) + ", contratto " + contract.kind(), "STEP-HIRING", day(contract.start()), contract.kind())
                    : Said.of("Assunzione dal " + day(contract.start()) + " al " + day(expectedEnd) + ", contratto " + contract.kind(), "STEP-HIRING-TERM",
                            day(contract.start()), day(expectedEnd), contract.kind());
        }
        String workplace = f.employer().workSeat() == null ? null : f.employer().workSeat().municipality();
        StepContent content = new StepContent(f.employerCode(), f.employer().name(), worker.fiscalCode(), FormFacts.name(worker.person()), contract.start(),
                expectedEnd, end, cause, terms(contract, workplace), false, null, summary.italian(), summary.phrases());
        return new StepDraft(new RelationKey(f.employerCode(), worker.fiscalCode(), contract.start()), event, f.eventDate(), content);
    }

    private static StepDraft draft(UniSomm f) {
        AgencyRelation relation = f.relation();
        Variation.Change change = f.variation() == null ? null : f.variation().change();
        String variation = f.variation() == null ? "" : f.variation().code();
        LocalDate expectedEnd = relation.end();
        LocalDate end = null;
        String cause = null;
        Said summary = Said.of("Somministrazione dal " + day(f.eventDate()), "STEP-ASSIGNMENT", day(f.eventDate()));
        if (change instanceof Variation.Prolonged c) {
            // 2.03 moves only the assignment, the agency's own contract being open-ended.
            expectedEnd = "2.03".equals(variation) ? relation.end() : c.date();
            summary = Said.of("Proroga della somministrazione fino al " + day(c.date()), "STEP-ASSIGNMENT-EXTENSION", day(c.date()));
        } else if (change instanceof Variation.Transformed c) {
            summary = Said.of("Trasformazione " + c.code() + " dal " + day(c.date()), "STEP-TRANSFORMATION", c.code(), day(c.date()));
        } else if (change instanceof Variation.Ended c) {
            // 4.01 ends only the assignment.
            end = "4.01".equals(variation) ? null : c.date();
            cause = end == null ? null : c.cause();
            summary = Said.of((end == null ? "Fine della missione il " : "Cessazione il ") + day(c.date()) + ", causa " + c.cause(), end == null ? "STEP-ASSIGNMENT-END" : "STEP-END",
                    day(c.date()), c.cause());
        }
        StepContent content = new StepContent(f.employerCode(), f.agency().name(), f.workerCode(), FormFacts.name(f.worker().person()), relation.start(),
                expectedEnd, end, cause, terms(f), true, assignment(f, change), summary.italian(), summary.phrases());
        return new StepDraft(new RelationKey(f.employerCode(), f.workerCode(), relation.start()), FormFacts.of(f).event(), f.eventDate(), content);
    }

    private static Assignment assignment(UniSomm f, Variation.Change change) {
        it.sintesi.communications.format.model.Assignment a = f.assignment();
        if (a == null) {
            return null;
        }
        UserCompany user = f.userCompany();
        LocalDate expectedEnd = change instanceof Variation.Prolonged c && !"2.01".equals(f.variation().code()) ? c.date() : a.end();
        LocalDate end = change instanceof Variation.Ended c ? c.date() : null;
        return new Assignment(user.fiscalCode(), user.name(), a.start(), expectedEnd, end, user.workSeat() == null ? null : user.workSeat().municipality(), a.occupation());
    }

    private static List<StepDraft> drafts(VarDatori f, Transfer transfer) {
        List<StepDraft> drafts = new ArrayList<>();
        String from = transfer.previous().name();
        String to = f.employer().name();
        Said said = Said.of("Trasferimento da " + from + " a " + to + " dal " + day(transfer.date()), "STEP-TRANSFER", from, to, day(transfer.date()));
        for (MovedSite site : transfer.sites()) {
            for (MovedWorker moved : site.workers()) {
                Contract contract = moved.contract();
                StepContent content = new StepContent(f.employerCode(), f.employer().name(), moved.fiscalCode(), FormFacts.name(moved.person()), contract.start(),
                        contract.end(), null, null, terms(contract, site.seat().municipality()), false, null, said.italian(), said.phrases());
                drafts.add(new StepDraft(new RelationKey(transfer.previous().fiscalCode(), moved.fiscalCode(), contract.start()), EventKind.TRANSFER,
                        transfer.date(), content));
            }
        }
        return drafts;
    }

    private static Terms terms(Contract c, String workplace) {
        WorkingTime time = c.workingTime();
        return new Terms(c.kind(), time == null ? null : time.code(), time == null ? null : time.hours(), c.occupation(), c.agreement(), workplace);
    }

    private static Terms terms(UniSomm f) {
        it.sintesi.communications.format.model.Assignment a = f.assignment();
        WorkingTime time = a == null ? null : a.workingTime();
        return new Terms(f.relation().contractKind(), time == null ? null : time.code(), time == null ? null : time.hours(),
                a == null ? null : a.occupation(), a == null ? null : a.agreement(), FormFacts.of(f).workplace());
    }

    private static String day(LocalDate day) {
        return day == null ? "?" : two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
