package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.Agency;
import it.sintesi.communications.format.model.AgencyRelation;
import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.model.Variation;
import it.sintesi.communications.rules.checks.ContractTraits;
import it.sintesi.communications.rules.checks.PayMinimum;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.time.LocalDate;
import java.util.List;

/** A UniSomm seen from one of its blocks: agency, relationship, user company, assignment, variation. */
final class AgencyView extends View {
    private final UniSomm form;
    private final ContractTraits traits;

    private AgencyView(UniSomm form, Facts facts, String place) {
        super(facts, place);
        this.form = form;
        this.traits = form.relation() == null ? null : ContractTraits.of(facts, form.relation().contractKind());
    }

    static List<AgencyView> message(UniSomm form, Facts facts) {
        return List.of(new AgencyView(form, facts, "UniSomm"));
    }

    static List<AgencyView> agency(UniSomm form, Facts facts) {
        return form.agency() == null ? List.of() : List.of(new AgencyView(form, facts, "AgenziaSomministrazione"));
    }

    static List<AgencyView> relation(UniSomm form, Facts facts) {
        return form.relation() == null ? List.of() : List.of(new AgencyView(form, facts, "AgenziaSomministrazione.RapportoAgenziaSomm"));
    }

    /** Only with a relationship, to which the company's dates are compared. */
    static List<AgencyView> company(UniSomm form, Facts facts) {
        return form.userCompany() == null || form.relation() == null ? List.of()
                : List.of(new AgencyView(form, facts, "DittaUtilizzatrice"));
    }

    static List<AgencyView> assignment(UniSomm form, Facts facts) {
        return form.assignment() == null || form.relation() == null ? List.of()
                : List.of(new AgencyView(form, facts, "DittaUtilizzatrice.InizioContratto.Inizio"));
    }

    static List<AgencyView> variation(UniSomm form, Facts facts) {
        return form.variation() == null || form.relation() == null ? List.of() : List.of(new AgencyView(form, facts, "DatiVariazione"));
    }

    UniSomm form() {
        return form;
    }

    Agency agency() {
        return form.agency();
    }

    boolean foreignAgency() {
        return Boolean.TRUE.equals(form.agency().foreign());
    }

    AgencyRelation relation() {
        return form.relation();
    }

    /** What the table tells of the contract between agency and worker. */
    ContractTraits traits() {
        return traits;
    }

    UserCompany company() {
        return form.userCompany();
    }

    /** A company whose legal seat is abroad. */
    boolean foreignCompany() {
        return company().legalSeat() != null && company().legalSeat().abroad();
    }

    boolean operatingInItaly() {
        return Boolean.TRUE.equals(company().foreignOperatingInItaly());
    }

    Assignment assignment() {
        return form.assignment();
    }

    Variation variation() {
        return form.variation();
    }

    boolean variation(String... codes) {
        for (String code : codes) {
            if (code.equals(form.variation().code())) {
                return true;
            }
        }
        return false;
    }

    /** Date of the new end, or null when this is no extension. */
    LocalDate newEnd() {
        return form.variation().change() instanceof Variation.Prolonged change ? change.date() : null;
    }

    /** The transformation, or null. */
    Variation.Transformed transformed() {
        return form.variation().change() instanceof Variation.Transformed change ? change : null;
    }

    boolean transformed(String code) {
        return transformed() != null && code.equals(transformed().code());
    }

    /** The termination, or null. */
    Variation.Ended ended() {
        return form.variation().change() instanceof Variation.Ended change ? change : null;
    }

    LocalDate day() {
        return facts().eventDay();
    }

    /** Minimum pay of the level, or null when no minima are loaded for the agreement. */
    PayMinimum minimum() {
        return PayMinimum.of(facts(), assignment().agreement(), assignment().level(), day());
    }
}
