package it.sintesi.exchange.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.exchange.people.domain.PolicyRow;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.Known;
import it.sintesi.people.format.sap.Experience;
import it.sintesi.people.format.sap.PolicyId;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapFacts;
import it.sintesi.people.format.sap.SapFormat;
import it.sintesi.people.format.sap.SapRules;
import it.sintesi.people.format.sap.Unemployment;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Licence;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Study;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What we write of the professional record: field by field of the sheet, valid, both ways, with the working life that the communications tell. */
class SapFieldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ANNA = Told.ANNA, WORKS = Told.WORKS, AGENCY = Told.AGENCY, OFFICE = "B157X000001";
    private final Map<String, String> messages = new HashMap<>();

    private Experiences experiences() {
        CommunicationContent contents = new CommunicationContent() {
            @Override
            public Optional<String> outgoingXml(String code) {
                return Optional.ofNullable(messages.get(code));
            }

            @Override
            public Optional<byte[]> receiptXml(String code) {
                throw new UnsupportedOperationException();
            }
        };
        Company agency = new Company(AGENCY, "Agenzia", null, null, "78.20.00", false, null, null, null, null);
        Companies companies = (Companies) Proxy.newProxyInstance(Companies.class.getClassLoader(), new Class<?>[] {Companies.class}, (proxy, method, in) -> Optional.of(agency).filter(a -> a.fiscalCode().equals(in[1])));
        return new Experiences(contents, companies);
    }

    private Relation.Step told(String code, EventKind event, LocalDate day, Form form) {
        messages.put(code, FormWriter.write(form));
        return new Relation.Step(code, event, day, "", List.of());
    }

    private static Relation relation(String id, String employer, String contract, LocalDate start, LocalDate end, boolean provisional, List<Relation.Step> steps, List<Relation.Assignment> assignments) {
        return new Relation(id, employer, "OFFICINE", ANNA, "PROVETTI ANNA", start, null, end, null, contract, "F", null, "6.2.2.3.1.0", "0010", "B157", provisional, steps.get(steps.size() - 1).code(), steps,
                !assignments.isEmpty(), assignments);
    }

    /** An apprenticeship that ended, told in two messages of which only the first one tells the end of the training. */
    private Relation apprenticeship(LocalDate trainingEnd) {
        LocalDate start = LocalDate.of(2021, 1, 11);
        LocalDate end = LocalDate.of(2022, 5, 31);
        UniLav hired = Told.hired(Told.contract("A.03.08", start, null, trainingEnd));
        UniLav left = hired.withEvent(new Termination(end, "DI", Told.contract("A.03.08", start, null, null)));
        return relation("r1", WORKS, "A.03.08", start, end, false, List.of(told("1", EventKind.HIRING, start, hired), told("2", EventKind.TERMINATION, end, left)), List.of());
    }

    private Relation agencyWork() {
        LocalDate start = LocalDate.of(2023, 1, 9);
        LocalDate end = LocalDate.of(2023, 6, 30);
        UniSomm form = Told.agencyForm(start, end);
        return relation("r2", AGENCY, "A.02.00", start, end, false, List.of(told("3", EventKind.HIRING, start, form)),
                List.of(new Relation.Assignment(WORKS, "OFFICINE", start, end, null, "B157", "7.2.7.1.0.0")));
    }

    private Sap sap(boolean foreign, String phone) {
        Person person = new Person(ANNA, "PROVETTI", "ANNA", "F", LocalDate.of(1985, 11, 22), "D918", foreign ? "201" : "000", new Address("D918", "25063", "Via del Maglio 1"), "40",
                new Contacts(phone, "anna@example.org", null), null);
        PersonFile file = new PersonFile(person, new Address("B157", "25121", "Via Prova 3"), foreign ? new PermitOfStay("1", "AB123", "LAVSU", DAY.plusYears(1), null) : null,
                List.of(new Study("40", "Perito meccanico", "ITIS", 2004)), List.of(new SpokenLanguage("en", SpokenLanguage.Level.B1)), List.of(new Licence(Licence.Kind.B, null)), null, null);
        List<PolicyRow> policies = List.of(policy("A02", "Presa in carico", 42), policy("C06", "Corso di saldatura", 255));
        return SapWriter.write(new SapWriter.Facts(file, StatusKind.UNEMPLOYED, true, new Seniority(DAY.minusMonths(3), 90, 3, false, false, null), new Unemployment(DAY.minusMonths(3), "D"),
                experiences().of(Caller.system("prova"), List.of(agencyWork(), apprenticeship(LocalDate.of(2023, 12, 31)))), policies,
                new it.sintesi.people.format.sap.Sending(DAY, "BS00000042K", OFFICE, "01", person.birthDate())));
    }

    private static PolicyRow policy(String activity, String title, int number) {
        return new PolicyRow(activity, activity, title, DAY, DAY, SapRules.OPEN_END, OFFICE, PolicyId.of("10", number, OFFICE, activity, DAY), "02", DAY);
    }

    @Test
    void theTableHasEveryFieldOfTheSheetInItsOrder() throws Exception {
        List<Sheet.Field> table = Sheet.table("/sap-fields.csv");
        assertThat(table).extracting(Sheet.Field::path).containsExactlyElementsOf(Sheet.fields(Sap.class));
        assertThat(table).extracting(Sheet.Field::number).isSorted().doesNotHaveDuplicates().endsWith(158);
        assertThat(table).extracting(Sheet.Field::where).allMatch(where -> where.length() > 2);
    }

    @Test
    void whatTheTableSaysIsWrittenAndNothingElse() throws Exception {
        Set<String> carried = new TreeSet<>();
        for (Sap sap : List.of(sap(true, "333 0000001"), sap(false, "030 1234567"))) {
            String text = SapFormat.SAP.write(sap);
            assertThat(SapFormat.SAP.read(text).orThrow()).as("both ways").isEqualTo(sap);
            assertThat(SapRules.check(sap, tables()).stream().filter(Rejection::refuses)).isEmpty();
            carried.addAll(Sheet.carried(text));
        }
        assertThat(carried).containsExactlyInAnyOrderElementsOf(Sheet.table("/sap-fields.csv").stream().filter(Sheet.Field::written).map(Sheet.Field::path).toList());
    }

    @Test
    void eachRelationIsAnExperienceAndEachAssignmentOfAgencyWorkToo() {
        List<Experience> all = sap(false, "030 1234567").experiences();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).relationship().contract()).isEqualTo("A.03.08");
        assertThat(all.get(0).to()).isEqualTo(LocalDate.of(2022, 5, 31));
        assertThat(all.get(0).trainingEnd()).as("told only at the beginning").isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(all.get(0).relationship().agriculture()).isEqualTo("SI");
        assertThat(all.get(1).employer().sector()).isEqualTo("78.20.00");
        assertThat(all.get(1).user().fiscalCode()).isEqualTo(WORKS);
        assertThat(all.get(1).duties()).isEqualTo("ADDETTA AL MONTAGGIO");
        assertThat(all.get(1).mode().code()).isEqualTo("P");
        assertThat(all.get(1).relationship().mobility()).isEqualTo("SI");
    }

    @Test
    void workThatTheFormatCannotCarryDoesNotKeepTheRecordBack() {
        Relation urgency = relation("r3", WORKS, null, DAY, null, true, List.of(new Relation.Step("9", EventKind.URGENCY, DAY, "", List.of())), List.of());
        Relation unknown = relation("r4", WORKS, "A.01.00", DAY, null, false, List.of(new Relation.Step("8", EventKind.HIRING, DAY, "", List.of())), List.of());
        assertThat(experiences().of(Caller.system("prova"), List.of(urgency, unknown, apprenticeship(null)))).isEmpty();
    }

    private static SapFacts tables() {
        return new SapFacts() {
            @Override
            public LocalDate today() {
                return DAY;
            }

            @Override
            public Known known(Table table, String code, LocalDate day) {
                return table == Table.DISABILITY_LISTS || table == Table.NATIONAL_PROMOTERS ? Known.NO : Known.YES;
            }

            @Override
            public boolean outsideEu(String citizenship) {
                return "201".equals(citizenship);
            }

            @Override
            public Optional<String> activeRecord(String person) {
                return Optional.empty();
            }
        };
    }
}
