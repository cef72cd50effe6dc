package it.sintesi.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.helpdesk.application.Certificate;
import it.sintesi.helpdesk.application.OutageDraft;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.documents.PadesSeals;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class OutagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "helpdesk");

    @TempDir
    static Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_closed_outage_is_certified_with_a_protocol_and_a_document(Engine engine) throws Exception {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            String id = desk.outages.save(Desk.HELPDESK, null, Desk.draft("2026-11-20T10:00", null, true));
            assertThat(desk.outages.find(Desk.HELPDESK, id).open()).isTrue();
            assertThat(desk.outages.find(Desk.HELPDESK, id).certificate()).isNull();
            assertThat(desk.kernel.acts().verify().rows()).isZero();
            desk.outages.save(Desk.HELPDESK, id, Desk.draft("2026-11-20T10:00", "2026-11-21T08:30", true));
            Outage outage = desk.outages.find(Desk.HELPDESK, id);
            Certificate certificate = desk.certificates.find(outage.certificate());
            assertThat(certificate.facts()).isEqualTo(outage);
            assertThat(desk.kernel.acts().find(certificate.protocol()).orElseThrow()).satisfies(act -> {
                assertThat(act.draft().digest()).isEqualTo(certificate.digest());
                assertThat(act.hash()).isEqualTo(certificate.actHash());
                assertThat(act.draft().corrects()).isNull();
            });
            assertThat(desk.certificates.authentic(certificate)).isTrue();
            byte[] pdf = desk.certificates.document(certificate.code());
            assertThat(desk.certificates.document(certificate.code())).isEqualTo(pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains(certificate.code(), certificate.protocol(), "20/11/2026 ore 10:00", "21/11/2026 ore 08:30",
                        "Guasto di rete <b>&", "https://lavoro.example.it/stato/certificati/" + certificate.code());
            }
            assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            new Sql(desk.database.dataSource()).update("UPDATE helpdesk.certificate SET to_us = to_us + 60000000, document = NULL WHERE code = ?", certificate.code());
            assertThat(desk.certificates.authentic(desk.certificates.find(certificate.code()))).isFalse();
            assertThatThrownBy(() -> desk.certificates.document(certificate.code())).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_certificate_is_sealed_once_where_there_is_a_key_and_not_given_out_unsealed_when_the_key_fails(Engine engine) throws Exception {
        PadesSeals seals = new PadesSeals(Map.of("seal.keystore", folder.resolve("sigillo.p12").toString(), "seal.selfsigned", "true"));
        try (Desk desk = new Desk(DATABASES.fresh(engine), seals); Desk broken = new Desk(desk.database, new PadesSeals(Map.of("seal.keystore", folder.resolve("manca.p12").toString())))) {
            String code = desk.outages.find(Desk.HELPDESK, desk.outages.save(Desk.HELPDESK, null, Desk.draft("2026-11-20T10:00", "2026-11-20T12:00", true))).certificate();
            assertThatThrownBy(() -> broken.certificates.document(code)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAVAILABLE));
            assertThat(desk.certificates.sealed(code)).isFalse();
            byte[] pdf = desk.certificates.document(code);
            assertThat(desk.certificates.sealed(code)).isTrue();
            assertThat(broken.certificates.document(code)).isEqualTo(pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getSignatureDictionaries()).singleElement().satisfies(s -> assertThat(s.getReason()).isEqualTo("Certificato di malfunzionamento " + code));
            }
            assertThat(problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_correction_is_a_new_act_that_refers_to_the_former_and_saving_the_same_is_none(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            OutageDraft first = Desk.draft("2026-11-20T10:00", "2026-11-20T12:00", true);
            String id = desk.outages.save(Desk.HELPDESK, null, first);
            String before = desk.outages.find(Desk.HELPDESK, id).certificate();
            desk.outages.save(Desk.HELPDESK, id, first);
            assertThat(desk.kernel.acts().verify().rows()).isEqualTo(1);
            desk.outages.save(Desk.HELPDESK, id, Desk.draft("2026-11-20T10:00", "2026-11-20T13:00", true));
            String after = desk.outages.find(Desk.HELPDESK, id).certificate();
            assertThat(desk.certificates.find(before)).satisfies(c -> {
                assertThat(c.replacedBy()).isEqualTo(after);
                assertThat(c.facts().to()).isEqualTo("2026-11-20T11:00:00Z");
            });
            assertThat(desk.certificates.find(after).corrects()).isEqualTo(desk.certificates.find(before).protocol());
            assertThat(desk.kernel.acts().verify().intact()).isTrue();
            assertThat(desk.kernel.audit().search("aiuto", null, "outages", null, null, PageRequest.first()).total()).isEqualTo(2);
            assertThatThrownBy(() -> desk.outages.save(Desk.HELPDESK, id, Desk.draft("2026-11-20T10:00", null, true))).isInstanceOf(ServiceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_falls_due_on_a_day_of_an_excusing_outage_is_excused_until_its_last_day(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            desk.outages.save(Desk.HELPDESK, null, Desk.draft("2026-11-10T23:30", "2026-11-12T00:00", true));
            desk.outages.save(Desk.HELPDESK, null, Desk.draft("2026-11-15T10:00", "2026-11-15T11:00", false));
            desk.outages.save(Desk.HELPDESK, null, Desk.draft("2026-11-22T10:00", null, true));
            OutageService service = OutageService.COMMUNICATIONS;
            assertThat(desk.outages.excused(service, LocalDate.of(2026, 11, 9))).isEmpty();
            assertThat(desk.outages.excused(service, LocalDate.of(2026, 11, 10))).contains(LocalDate.of(2026, 11, 11));
            assertThat(desk.outages.excused(service, LocalDate.of(2026, 11, 11))).contains(LocalDate.of(2026, 11, 11));
            assertThat(desk.outages.excused(service, LocalDate.of(2026, 11, 12))).isEmpty();
            assertThat(desk.outages.excused(service, LocalDate.of(2026, 11, 15))).isEmpty();
            assertThat(desk.outages.excused(service, LocalDate.of(2026, 11, 22))).contains(LocalDate.of(2026, 11, 23));
            assertThat(desk.outages.excused(OutageService.MESSAGES, LocalDate.of(2026, 11, 10))).isEmpty();
            assertThat(desk.outages.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 23))).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void only_the_help_desk_records_and_nonsense_is_refused(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            assertThatThrownBy(() -> desk.outages.save(Desk.OPERATOR, null, Desk.draft("2026-11-20T10:00", null, true))).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
            assertThatThrownBy(() -> desk.outages.all(Desk.OPERATOR)).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> desk.outages.save(Desk.HELPDESK, null, Desk.draft("2026-11-20T10:00", "2026-11-20T10:00", true))).hasMessageContaining("non viene dopo");
            assertThatThrownBy(() -> desk.outages.save(Desk.HELPDESK, null, Desk.draft("2026-11-24T10:00", null, true))).hasMessageContaining("futuro");
            assertThatThrownBy(() -> desk.outages.save(Desk.HELPDESK, null, new OutageDraft(null, null, List.of(), "", "x".repeat(5_000), false)))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("from", "services", "cause", "text"));
            assertThat(desk.outages.all(Desk.HELPDESK)).isEmpty();
        }
    }

    private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == org.verapdf.pdfa.results.TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }
}
