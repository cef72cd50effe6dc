package it.sintesi.communications.forms.fill;

import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.format.FormFields;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a new form holds before anybody writes: everything that the administration knows already. */
public final class Beginnings {

    private static final int RELATIONS = 200;

    private final FormerMessages former;
    private final Relations relations;
    private final Companies companies;
    private final Accounts accounts;

    /**
     * What is to begin.
     *
     * @param from       code of the communication it stands on or is copied from, or null
     * @param samePerson for a copy: whether it is about the same person
     */
    public record Wanted(FormKind form, FormEvent event, Principals.Principal principal, String from, boolean samePerson) {
    }

    /**
     * What has begun.
     *
     * @param basis  code of the communication it stands on, or null
     * @param values value by path
     */
    public record Begun(String basis, Map<String, String> values) {
    }

    public Beginnings(FormerMessages former, Relations relations, Companies companies, Accounts accounts) {
        this.former = former;
        this.relations = relations;
        this.companies = companies;
        this.accounts = accounts;
    }

    /**
     * The values to begin with.
     *
     * @throws ServiceException NOT_FOUND for a communication that does not exist or is somebody else's, REJECTED when it cannot be built upon
     */
    public Begun begin(Caller caller, Wanted wanted) {
        Map<String, String> values = new LinkedHashMap<>();
        String basis = null;
        if (wanted.from() != null) {
            CommunicationDetail detail = own(caller, wanted, wanted.from());
            basis = wanted.event() == FormEvent.START ? completed(wanted, detail) : wanted.event().replaces() ? detail.row().code() : last(caller, detail);
            String source = basis == null ? detail.row().code() : basis;
            values.putAll(Basis.reworked(wanted, FormFields.read(source.equals(detail.row().code()) ? detail.message() : former.detail(caller, source).message())));
        }
        if (wanted.event() == FormEvent.START || wanted.from() == null) {
            Company company = companies.find(caller, wanted.principal().code()).orElse(null);
            new EmployerFill(wanted.form(), values).fill(wanted.principal(), company);
            habits(caller, wanted, values);
        }
        occupations(caller, wanted, values);
        sending(caller, wanted, basis, values);
        values.values().removeIf(Objects::isNull);
        return new Begun(basis, values);
    }

    private CommunicationDetail own(Caller caller, Wanted wanted, String code) {
        CommunicationDetail detail = former.detail(caller, code);
        if (!detail.row().employer().equals(wanted.principal().code())) {
            throw ServiceException.notFound("La comunicazione indicata non è dell'azienda scelta.").said("FORM-OTHER-COMPANY");
        }
        boolean completes = wanted.form() == FormKind.UNILAV && detail.row().form() == FormKind.UNIURG && wanted.event() == FormEvent.START;
        if (detail.row().form() != wanted.form() && !completes) {
            throw ServiceException.rejected(Rejection.error("FRM-003", "from", "La comunicazione indicata è un " + detail.row().form().root() + ", non un " + wanted.form().root() + ".",
                    "Scegliere il modulo della comunicazione da cui si parte.").said(Phrase.of("FORM-OTHER-KIND", detail.row().form().root(), wanted.form().root())));
        }
        return detail;
    }

    /** A UniLav that begins from an urgency completes it; any other start is a copy and stands on nothing. */
    private static String completed(Wanted wanted, CommunicationDetail detail) {
        return wanted.form() == FormKind.UNILAV && detail.row().form() == FormKind.UNIURG ? detail.row().code() : null;
    }

    /** The last communication of the relation, whichever of them was named. */
    private String last(Caller caller, CommunicationDetail detail) {
        return detail.relations().stream().findFirst().map(id -> relations.relation(caller, id)).map(Relation::lastCode).orElse(detail.row().code());
    }

    /** What the company says every time: its insurance positions and its collective agreement, as in its newest hiring. */
    private void habits(Caller caller, Wanted wanted, Map<String, String> values) {
        boolean agency = wanted.form() == FormKind.UNISOMM;
        if (wanted.form() != FormKind.UNILAV && !agency || wanted.event() != FormEvent.START) {
            return;
        }
        former.newest(caller, wanted.principal().code(), wanted.form(), EventKind.HIRING, null)
                .ifPresent(known -> known.forEach((path, value) -> {
                    if (EmployerFill.habit(path)) {
                        values.putIfAbsent(path, value);
                    }
                }));
    }

    private void occupations(Caller caller, Wanted wanted, Map<String, String> values) {
        String used = relations.ofEmployer(caller, wanted.principal().code(), new PageRequest(0, RELATIONS)).items().stream().map(Relation::qualification)
                .filter(Objects::nonNull).distinct().sorted().collect(Collectors.joining(" "));
        if (!used.isEmpty()) {
            values.put("_occupations", used);
        }
    }

    private void sending(Caller caller, Wanted wanted, String basis, Map<String, String> values) {
        String root = wanted.form().root() + ".";
        values.put(root + "TipoComunicazione", switch (wanted.event()) {
            case RECTIFICATION -> "03";
            case CANCELLATION -> "04";
            default -> basis != null && wanted.event() == FormEvent.START ? "07" : "01";
        });
        if (basis != null && (wanted.event() == FormEvent.START || wanted.event().replaces())) {
            values.put(root + "codiceComunicazionePrecedente", basis);
        }
        String email = accounts.find(caller.account()).map(Account::email).orElse(null);
        if (email != null) {
            values.put(root + "e-mailDelegato", email);
        }
        boolean delegated = wanted.principal().mandate() != null;
        values.put(root + "delegato", delegated ? caller.subjectCode() : null);
        values.put(root + "tipoDelegato", delegated ? Principals.delegateKind(wanted.principal().mandate().intermediaryKind()) : null);
    }
}
