package it.sintesi.exchange.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PolicyKeyTest {

    /** {@code people.policy.policy_key} has 80 characters. */
    @Test
    void aMeasureOfAPactFitsIntoItsColumn() {
        assertThat(PactPolicies.key(new UUID(1, 1).toString(), new UUID(2, 2).toString())).hasSizeLessThanOrEqualTo(80);
    }
}
