package it.sintesi.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.identity.application.Mail;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.AccreditationProof;
import it.sintesi.identity.domain.RegistrantKind;
import it.sintesi.kernel.api.security.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = IdentityArea.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void englishIsCompleteWithTheSamePlaces() throws IOException {
        Properties italian = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(italian.stringPropertyNames());
        for (String key : italian.stringPropertyNames()) {
            assertThat(english.getProperty(key).contains("{0}")).as(key).isEqualTo(italian.getProperty(key).contains("{0}"));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyConstantHasAName() throws IOException {
        Properties italian = texts("messages.properties");
        for (RegistrantKind kind : RegistrantKind.values()) {
            assertThat(italian).containsKeys("kind." + kind, "kind." + kind + ".about");
        }
        for (Accreditation.State state : Accreditation.State.values()) {
            assertThat(italian).containsKeys("state." + state, "application.state." + state, "application.state." + state + ".citizen");
        }
        for (AccreditationProof proof : AccreditationProof.values()) {
            assertThat(italian).containsKey("proof." + proof);
        }
        for (Role role : Role.values()) {
            assertThat(italian).containsKey("role." + role);
        }
    }

    @Test
    void messagesAreWholeAndSecurityCannotBeSwitchedOff() {
        assertThat(new Mail().templates()).hasSize(18).allSatisfy(t -> {
            assertThat(t.id()).startsWith("identity.");
            assertThat(t.body()).startsWith("Buongiorno {name},");
            assertThat(t.mandatory()).as(t.id()).isEqualTo(!t.id().equals("identity.submitted"));
        });
    }
}
