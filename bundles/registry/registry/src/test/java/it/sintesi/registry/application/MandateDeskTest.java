package it.sintesi.registry.application;

import static it.sintesi.registry.application.Register.CITIZEN;
import static it.sintesi.registry.application.Register.COMPANY;
import static it.sintesi.registry.application.Register.CONSULTANT;
import static it.sintesi.registry.application.Register.EMPLOYER;
import static it.sintesi.registry.application.Register.INTERMEDIARY;
import static it.sintesi.registry.application.Register.OPERATOR;
import static it.sintesi.registry.application.Register.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.MandateDesk.NewRequest;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateFile;
import it.sintesi.registry.api.MandateFile.Standing;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.registry.api.MandateRequest.State;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates.NewMandate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MandateDeskTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("registry");

    private static final PageRequest FIRST = PageRequest.first();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Caller COMPETITOR = new Caller("altro", "Altro studio", Set.of(Role.INTERMEDIARY), null, OTHER, null);
    private static final MandateDocument.Upload SIGNED = new MandateDocument.Upload("delega \"firmata\".pdf", "%PDF-1.7 firmata".getBytes(StandardCharsets.US_ASCII));

    private static NewRequest request(String from, String to) {
        return new NewRequest(COMPANY.toLowerCase(java.util.Locale.ROOT), IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.ALL), LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to), "Come d'accordo");
    }

    private static void refused(Kind kind, String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.rejections()).extracting(Rejection::code).isEqualTo(code == null ? List.of() : List.of(code));
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aConsultantAsksTheCompanyAcceptsAndTheMandateIsValidAtOnce(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        MandateRequest asked = desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), null);
        assertThat(asked.state()).isEqualTo(State.PENDING);
        assertThat(desk.told()).containsExactly("registry.mandate-requested azienda /azienda/" + COMPANY + "/deleghe", "registry.mandate-requested consulente /deleghe");
        assertThat(desk.register.directory.mandate(CONSULTANT, COMPANY, TODAY)).isEmpty();
        assertThat(desk.mandates.requestsTo(EMPLOYER, COMPANY, FIRST).items()).containsExactly(asked);
        refused(Kind.CONFLICT, "AN-022", () -> desk.mandates.request(INTERMEDIARY, request("2027-01-01", null), null));

        MandateFile accepted = desk.mandates.accept(EMPLOYER, asked.id());
        assertThat(desk.register.directory.mandate(CONSULTANT, COMPANY, TODAY)).contains(accepted.mandate().id());
        assertThat(accepted.mandate().documentRef()).contains(asked.id());
        assertThat(accepted.standing(TODAY)).isEqualTo(Standing.VALID);
        MandateRequest decided = desk.mandates.ownRequests(INTERMEDIARY, FIRST).items().get(0);
        assertThat(List.of(decided.state(), decided.decidedBy(), decided.mandateId())).containsExactly(State.ACCEPTED, "azienda", accepted.mandate().id());
        assertThat(desk.told()).containsExactly("registry.mandate-granted azienda /azienda/" + COMPANY + "/deleghe", "registry.mandate-granted consulente /deleghe");
        refused(Kind.CONFLICT, "AN-023", () -> desk.mandates.accept(EMPLOYER, asked.id()));
        refused(Kind.CONFLICT, "AN-023", () -> desk.mandates.withdraw(INTERMEDIARY, asked.id()));
        assertThat(desk.register.actions()).contains("registry.mandate-request " + asked.id() + " OK", "registry.mandate-request-accepted " + asked.id() + " OK",
                "registry.mandate-grant " + accepted.mandate().id() + " OK");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRequestThatOverlapsAMandateIsNotAcceptedAndStillWaits(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        MandateRequest asked = desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), null);
        desk.mandates.grant(EMPLOYER, new NewMandate(COMPANY, CONSULTANT, IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.COMMUNICATIONS), TODAY, null, null), null);
        desk.told();
        refused(Kind.CONFLICT, "AN-020", () -> desk.mandates.accept(EMPLOYER, asked.id()));
        assertThat(desk.mandates.requestsTo(EMPLOYER, COMPANY, FIRST).items()).extracting(MandateRequest::state).containsExactly(State.PENDING);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void refusalAndWithdrawalAreTold(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        MandateRequest first = desk.mandates.request(INTERMEDIARY, request("2026-01-01", "2026-12-31"), null);
        refused(Kind.REJECTED, "AN-025", () -> desk.mandates.refuse(EMPLOYER, first.id(), "  "));
        assertThat(desk.mandates.refuse(EMPLOYER, first.id(), "Non vi conosciamo").reason()).isEqualTo("Non vi conosciamo");
        MandateRequest second = desk.mandates.request(INTERMEDIARY, request("2026-01-01", "2026-12-31"), null);
        refused(Kind.NOT_FOUND, null, () -> desk.mandates.withdraw(COMPETITOR, second.id()));
        assertThat(desk.mandates.withdraw(INTERMEDIARY, second.id()).state()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.told()).hasSize(8).contains("registry.mandate-refused consulente /deleghe", "registry.mandate-withdrawn azienda /azienda/" + COMPANY + "/deleghe");
        assertThat(desk.mandates.pending(OPERATOR, FIRST).total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anOperatorActsOnlyOnTheSignedDocumentWhichThePartiesCanRead(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        MandateRequest bare = desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), null);
        refused(Kind.REJECTED, "AN-024", () -> desk.mandates.accept(OPERATOR, bare.id()));
        desk.mandates.withdraw(INTERMEDIARY, bare.id());
        MandateRequest signed = desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), SIGNED);
        assertThat(desk.mandates.pending(OPERATOR, FIRST).items()).containsExactly(signed);
        MandateFile accepted = desk.mandates.accept(OPERATOR, signed.id());
        MandateDocument document = accepted.document();
        assertThat(document.contentType()).isEqualTo("application/pdf");
        assertThat(document.digest()).hasSize(64);
        for (Caller caller : List.of(EMPLOYER, INTERMEDIARY, OPERATOR)) {
            assertThat(desk.mandates.document(caller, document.id()).bytes()).isEqualTo(SIGNED.content());
        }
        for (Caller caller : List.of(COMPETITOR, CITIZEN, Caller.ANONYMOUS)) {
            refused(Kind.NOT_FOUND, null, () -> desk.mandates.document(caller, document.id()));
            assertThat(desk.mandates.find(caller, accepted.mandate().id())).isEmpty();
        }
        refused(Kind.REJECTED, "AN-024", () -> desk.mandates.grant(OPERATOR, new NewMandate(COMPANY, OTHER, IntermediaryKind.AGENCY, Set.of(MandateScope.ALL), TODAY, null,
                "carta"), null));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRevocationSaysWhyToBoth(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        MandateFile granted = desk.mandates.grant(EMPLOYER, new NewMandate(COMPANY, CONSULTANT, IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.ALL), TODAY,
                null, null), SIGNED);
        desk.told();
        refused(Kind.REJECTED, "AN-025", () -> desk.mandates.revoke(EMPLOYER, granted.mandate().id(), ""));
        refused(Kind.FORBIDDEN, null, () -> desk.mandates.revoke(INTERMEDIARY, granted.mandate().id(), "x"));
        desk.mandates.revoke(EMPLOYER, granted.mandate().id(), "Cambio di studio");
        assertThat(desk.sent).extracting(n -> n.values().get("reason")).containsExactly("Cambio di studio", "Cambio di studio");
        assertThat(desk.mandates.ofIntermediary(INTERMEDIARY, CONSULTANT, FIRST).items()).singleElement().satisfies(file -> {
            assertThat(file.revocationReason()).isEqualTo("Cambio di studio");
            assertThat(file.standing(TODAY)).isEqualTo(Standing.REVOKED);
            assertThat(file.standing(TODAY.minusDays(1))).isEqualTo(Standing.FUTURE);
        });
        assertThat(desk.register.directory.mandate(CONSULTANT, COMPANY, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anIntermediaryGivesItsOwnMandateUpAndBothKnowWhy(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        MandateFile granted = desk.mandates.grant(EMPLOYER, new NewMandate(COMPANY, CONSULTANT, IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.ALL), TODAY,
                null, null), SIGNED);
        String id = granted.mandate().id();
        desk.told();
        refused(Kind.REJECTED, "AN-025", () -> desk.mandates.giveUp(INTERMEDIARY, id, " "));
        refused(Kind.NOT_FOUND, null, () -> desk.mandates.giveUp(COMPETITOR, id, "x"));
        for (Caller caller : List.of(EMPLOYER, OPERATOR, CITIZEN)) {
            refused(Kind.FORBIDDEN, null, () -> desk.mandates.giveUp(caller, id, "x"));
        }
        assertThat(desk.register.directory.mandate(CONSULTANT, COMPANY, TODAY)).contains(id);
        MandateFile given = desk.mandates.giveUp(INTERMEDIARY, id, "Incarico finito");
        assertThat(given.standing(TODAY)).isEqualTo(Standing.REVOKED);
        assertThat(given.mandate().revokedBy()).isEqualTo("consulente");
        assertThat(given.revocationReason()).isEqualTo("Incarico finito");
        assertThat(desk.register.directory.mandate(CONSULTANT, COMPANY, TODAY)).isEmpty();
        assertThat(desk.told()).containsExactly("registry.mandate-renounced azienda /azienda/" + COMPANY + "/deleghe", "registry.mandate-renounced consulente /deleghe");
        assertThat(desk.register.actions()).contains("registry.mandate-give-up " + id + " OK");
        refused(Kind.CONFLICT, "AN-021", () -> desk.mandates.giveUp(INTERMEDIARY, id, "di nuovo"));
        refused(Kind.CONFLICT, "AN-021", () -> desk.mandates.revoke(EMPLOYER, id, "di nuovo"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void strangersSeeNoRequestAndNoMandateOfOthers(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        MandateRequest asked = desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), SIGNED);
        for (Caller caller : List.of(COMPETITOR, CITIZEN, INTERMEDIARY)) {
            refused(Kind.FORBIDDEN, null, () -> desk.mandates.requestsTo(caller, COMPANY, FIRST));
            refused(Kind.FORBIDDEN, null, () -> desk.mandates.ofCompany(caller, COMPANY, FIRST));
            refused(Kind.FORBIDDEN, null, () -> desk.mandates.accept(caller, asked.id()));
            refused(Kind.FORBIDDEN, null, () -> desk.mandates.refuse(caller, asked.id(), "no"));
            refused(Kind.FORBIDDEN, null, () -> desk.mandates.pending(caller, FIRST));
        }
        refused(Kind.FORBIDDEN, null, () -> desk.mandates.ofIntermediary(COMPETITOR, CONSULTANT, FIRST));
        refused(Kind.FORBIDDEN, null, () -> desk.mandates.request(CITIZEN, request("2026-01-01", null), null));
        refused(Kind.FORBIDDEN, null, () -> desk.mandates.request(EMPLOYER, request("2026-01-01", null), null));
        refused(Kind.UNAUTHENTICATED, null, () -> desk.mandates.request(Caller.ANONYMOUS, request("2026-01-01", null), null));
        assertThat(desk.mandates.ownRequests(COMPETITOR, FIRST).total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onlyRealDocumentsOfAReasonableSizeAreKept(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        byte[] large = Arrays.copyOf(SIGNED.content(), MandateDocument.MAX_BYTES);
        byte[] larger = Arrays.copyOf(SIGNED.content(), MandateDocument.MAX_BYTES + 1);
        for (byte[] content : List.of(larger, new byte[0], "<html>.pdf".getBytes(StandardCharsets.US_ASCII), "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            refused(Kind.REJECTED, "AN-014", () -> desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), new MandateDocument.Upload("a.pdf", content)));
        }
        assertThat(desk.mandates.ownRequests(INTERMEDIARY, FIRST).total()).isZero();
        MandateRequest kept = desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), new MandateDocument.Upload(null, large));
        assertThat(kept.document().size()).isEqualTo(MandateDocument.MAX_BYTES);
        assertThat(kept.document().fileName()).isEqualTo("documento");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyMessageHasItsText(Engine engine) {
        Desk desk = new Desk(DATABASES.fresh(engine));
        assertThat(desk.notices.templates()).hasSize(6).allSatisfy(t -> assertThat(t.body()).contains("{company}", "{intermediary}"));
        desk.mandates.request(INTERMEDIARY, request("2026-01-01", null), null);
        assertThat(desk.sent.get(0).values()).containsEntry("to", "senza scadenza").containsEntry("from", "01/01/2026").containsEntry("scope", "Tutti gli adempimenti");
    }
}
