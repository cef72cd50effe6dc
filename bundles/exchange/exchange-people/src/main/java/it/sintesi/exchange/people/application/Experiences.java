package it.sintesi.exchange.people.application;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.model.WorkingTime;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.sap.Employer;
import it.sintesi.people.format.sap.Experience;
import it.sintesi.people.format.sap.Relationship;
import it.sintesi.people.format.sap.WorkingMode;
import it.sintesi.people.format.sap.Workplace;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Working life for the professional record, from relations and the communications behind them: one experience for each relation, for agency work one for each
 * assignment. What the format requires and nobody told (an urgency that was never completed, an agency from abroad, an apprenticeship without the end of its training)
 * is left out: one of these must not keep the whole record from leaving.
 */
final class Experiences {

    private static final String APPRENTICESHIP = "A.03";
    private static final int TEXT = 100, DUTIES = 250;

    private final CommunicationContent contents;
    private final Companies companies;

    Experiences(CommunicationContent contents, Companies companies) {
        this.contents = contents;
        this.companies = companies;
    }

    /** Oldest first. */
    List<Experience> of(Caller caller, List<Relation> career) {
        return career.stream().filter(relation -> !relation.provisional()).flatMap(relation -> relation.agencyWork() ? assigned(caller, relation) : direct(relation))
                .filter(Experiences::whole).sorted(Comparator.comparing(Experience::from).thenComparing(experience -> experience.employer().fiscalCode())).toList();
    }

    private <F extends Form> List<F> told(Relation relation, Class<F> kind) {
        return relation.history().stream().map(step -> contents.outgoingXml(step.code())).flatMap(Optional::stream).map(text -> FormReader.read(text).form()).filter(kind::isInstance)
                .map(kind::cast).toList();
    }

    private Stream<Experience> direct(Relation relation) {
        List<UniLav> forms = told(relation, UniLav.class);
        List<Contract> contracts = forms.stream().map(UniLav::contract).filter(Objects::nonNull).toList();
        if (contracts.isEmpty()) {
            return Stream.empty();
        }
        String sector = last(forms, form -> form.employer().sector());
        Seat works = last(forms, form -> form.employer().workSeat());
        Relationship kind = new Relationship(relation.contract(), null, flag(last(contracts, Contract::mandatory)), flag(last(contracts, Contract::mobility)),
                flag(last(contracts, Contract::seasonal)), flag(last(contracts, Contract::agriculture)));
        return Stream.of(new Experience(new Employer(relation.employer(), cut(relation.employerName()), street(last(forms, form -> form.employer().legalSeat())), sector), null, relation.start(),
                relation.end() == null ? relation.expectedEnd() : relation.end(), last(contracts, Contract::trainingEnd), last(contracts, Contract::occupation), null, kind,
                mode(last(contracts, Contract::workingTime)), workplace(works)));
    }

    private Stream<Experience> assigned(Caller caller, Relation relation) {
        List<UniSomm> forms = told(relation, UniSomm.class);
        // The form of the agency does not tell its own sector.
        String sector = companies.find(caller, relation.employer()).map(Company::sector).orElse(null);
        return relation.assignments().stream().flatMap(assignment -> {
            List<UniSomm> own = forms.stream().filter(form -> form.assignment() != null && assignment.start().equals(form.assignment().start())
                    && Objects.equals(assignment.userCompany(), form.userCompany().fiscalCode())).toList();
            if (own.isEmpty()) {
                return Stream.empty();
            }
            List<Assignment> parts = own.stream().map(UniSomm::assignment).toList();
            UserCompany user = own.get(own.size() - 1).userCompany();
            Relationship kind = new Relationship(relation.contract(), null, flag(last(parts, Assignment::mandatory)), flag(last(own, form -> form.relation().mobility())), flag(null),
                    flag(last(parts, Assignment::agriculture)));
            return Stream.of(new Experience(new Employer(relation.employer(), cut(relation.employerName()), street(last(own, form -> form.agency().legalSeat())), sector),
                    new Employer(user.fiscalCode(), cut(user.name()), street(user.legalSeat()), user.sector()), assignment.start(), assignment.end() == null ? assignment.expectedEnd() : assignment.end(),
                    last(own, form -> form.relation().trainingEnd()), last(parts, Assignment::occupation),
                    cut(last(parts, Assignment::activity), DUTIES), kind, mode(last(parts, Assignment::workingTime)), workplace(user.workSeat())));
        });
    }

    /** Whether everything is there that the format and rules SP-014, SP-015 require. */
    private static boolean whole(Experience e) {
        boolean told = Stream.of(e.employer().name(), e.employer().sector(), e.profession(), e.relationship().contract(), e.mode(), e.workplace()).noneMatch(Objects::isNull);
        return told && FiscalCode.validOfAnyone(e.employer().fiscalCode()) && (e.user() == null || e.user().fiscalCode() == null || FiscalCode.validOfAnyone(e.user().fiscalCode()))
                && (e.to() == null || !e.to().isBefore(e.from())) && (!e.relationship().contract().startsWith(APPRENTICESHIP) || trained(e));
    }

    private static boolean trained(Experience e) {
        LocalDate trained = e.trainingEnd();
        return trained != null && (!"SI".equals(e.relationship().seasonal()) || trained.equals(e.to()));
    }

    /** What was told last. */
    private static <F, V> V last(List<F> forms, Function<F, V> part) {
        return forms.stream().map(part).filter(Objects::nonNull).reduce((former, later) -> later).orElse(null);
    }

    /** A form that leaves a flag out says no (unilav.md, unisomm.md). */
    private static String flag(Boolean told) {
        return Boolean.TRUE.equals(told) ? "SI" : "NO";
    }

    private static WorkingMode mode(WorkingTime time) {
        return time == null || time.code() == null ? null : new WorkingMode(time.code());
    }

    private static Workplace workplace(Seat seat) {
        return seat == null || seat.street() == null || seat.municipality() == null ? null : new Workplace(cut(seat.street()), seat.municipality());
    }

    private static String street(Seat seat) {
        return seat == null ? null : cut(seat.street());
    }

    private static String cut(String text) {
        return cut(text, TEXT);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
