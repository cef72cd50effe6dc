package it.sintesi.kernel.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.notifications.mail.MailSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void nothing_configured_means_nothing_sent() {
        Settings settings = Settings.of(Map.of(), Map.of());
        assertThat(settings.mail().host()).isEmpty();
        assertThat(settings.mail().security()).isEqualTo(MailSettings.Security.STARTTLS);
        assertThat(settings.attempts()).isLessThan(10);
    }

    @Test
    void values_are_read_and_the_password_comes_from_the_environment() {
        MailSettings mail = Settings.of(Map.of("smtp.host", "posta", "smtp.port", "25", "smtp.security", "none", "smtp.from", "a@b.it", "public.url", "https://x.it/",
                "smtp.password", "mai"), Map.of(Settings.PASSWORD, "segreta")).mail();
        assertThat(mail.security()).isEqualTo(MailSettings.Security.NONE);
        assertThat(mail.password()).isEqualTo("segreta");
        assertThat(mail.publicUrl()).isEqualTo("https://x.it");
    }

    @Test
    void what_is_wrong_is_named() {
        assertThatThrownBy(() -> Settings.of(Map.of("smtp.port", "x"), Map.of())).hasMessageContaining("smtp.port");
        assertThatThrownBy(() -> Settings.of(Map.of("smtp.security", "forse"), Map.of())).hasMessageContaining("smtp.security");
        assertThatThrownBy(() -> Settings.of(Map.of("smtp.host", "posta"), Map.of())).hasMessageContaining("smtp.from");
    }
}
