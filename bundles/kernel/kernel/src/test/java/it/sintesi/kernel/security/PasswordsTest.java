package it.sintesi.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import at.favre.lib.crypto.bcrypt.BCrypt;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final char[] RIGHT = "correct horse battery".toCharArray();

    /** An ill-formed hash would be refused at once, and the time would tell which names exist. */
    @Test
    void anUnknownNameIsCheckedAgainstAWellFormedHash() {
        BCrypt.Result result = BCrypt.verifyer(BCrypt.Version.VERSION_2A).verify(RIGHT, Passwords.nobody(4));
        assertThat(result.validFormat).isTrue();
        assertThat(result.verified).isFalse();
        assertThat(result.details.cost).isEqualTo(4);
        assertThat(BCrypt.verifyer(BCrypt.Version.VERSION_2A).verify(RIGHT, "nobody".toCharArray()).validFormat).isFalse();
    }

    @Test
    void onlyTheRightPasswordMatches() {
        Passwords passwords = new Passwords(4);
        String hash = passwords.hash(RIGHT);
        assertThat(passwords.matches(RIGHT, hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz".toCharArray(), hash)).isFalse();
        assertThat(passwords.matches(RIGHT, null)).isFalse();
        assertThat(passwords.matches(("x".repeat(72) + "a").toCharArray(), passwords.hash(("x".repeat(72) + "b").toCharArray()))).as("beyond bcrypt's 72 bytes").isFalse();
    }
}
