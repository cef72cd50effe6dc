package it.sintesi.kernel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PadesSealsTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:30:15Z");

    @TempDir
    static Path folder;
    private static byte[] plain;
    private static byte[] sealed;

    @BeforeAll
    static void seal() {
        VeraGreenfieldFoundryProvider.initialise();
        plain = new AccessiblePdf().render("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\"><head><title>Certificato</title></head><body><h1>Certificato</h1><p>Fatti.</p></body></html>",
                new DocumentInfo("Certificato", "Prova", "Provincia", AT));
        sealed = new PadesSeals(new SealSettings(folder.resolve("sigillo.p12"), true, "")).seal(plain, "Prova di sigillo", AT);
    }

    private static byte[] signed(PDSignature signature, byte[] pdf) throws Exception {
        return signature.getSignedContent(new ByteArrayInputStream(pdf));
    }

    private static PDSignature signature(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().get(0);
        }
    }

    /** Bouncy Castle, which shares no line with what wrote the signature, checks it. */
    private static boolean verifies(PDSignature signature, byte[] content) throws Exception {
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), signature.getContents());
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder certificate = (X509CertificateHolder) cms.getCertificates().getMatches(null).iterator().next();
        assertThat(signer.getSignedAttributes().get(new ASN1ObjectIdentifier("1.2.840.113549.1.9.16.2.47"))).isNotNull();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException e) {
            assertThat(e).hasMessageContaining("message-digest attribute value does not match");
            return false;
        }
    }

    @Test
    void the_seal_covers_the_whole_document_and_every_change_breaks_it() throws Exception {
        PDSignature signature = signature(sealed);
        int[] range = signature.getByteRange();
        assertThat(range[0]).isZero();
        assertThat(range[2] + range[3]).isEqualTo(sealed.length);
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
        assertThat(verifies(signature, signed(signature, sealed))).isTrue();
        byte[] changed = sealed.clone();
        changed[plain.length / 2] ^= 1;
        assertThat(verifies(signature, signed(signature, changed))).isFalse();
    }

    @Test
    void what_was_sealed_stays_in_it_unchanged() {
        assertThat(Arrays.copyOf(sealed, plain.length)).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void a_sealed_document_is_still_archivable_and_accessible(PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(sealed), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<String> problems = validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
            assertThat(problems).isEmpty();
        }
    }

    /** The library's own defaults of forms are Helvetica, sought among the fonts of the machine: a sealed document must not depend on them. */
    @Test
    void a_seal_brings_no_font_of_the_machine() throws Exception {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getFields()).hasSize(1);
            assertThat(form.getDefaultResources()).isNull();
            assertThat(form.getDefaultAppearance()).isEmpty();
        }
    }

    @Test
    void without_a_key_nothing_is_sealed_and_a_wrong_password_is_told() {
        PadesSeals none = new PadesSeals(Map.of());
        assertThat(none.available()).isFalse();
        assertThatThrownBy(() -> none.seal(plain, "x", AT)).isInstanceOf(ServiceException.class);
        PadesSeals wrong = new PadesSeals(new SealSettings(folder.resolve("sigillo.p12"), false, "sbagliata"));
        assertThat(wrong.available()).isTrue();
        assertThatThrownBy(() -> wrong.seal(plain, "x", AT)).isInstanceOf(ServiceException.class).hasMessageNotContaining("sbagliata");
        assertThatThrownBy(() -> new PadesSeals(new SealSettings(folder.resolve("manca.p12"), false, "")).seal(plain, "x", AT)).isInstanceOf(ServiceException.class);
    }

    @Test
    void the_password_of_a_key_made_here_is_for_the_owner_only() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("sigillo.p12.password"))).hasSize(2);
        assertThat(new SealSettings(folder, true, "segreta").toString()).doesNotContain("segreta");
    }
}
