package it.sintesi.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleGrantsTest {

    private static Caller with(Role... roles) {
        return new Caller("u", "U", Set.of(roles), null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN,true", "EMPLOYER,true", "INTERMEDIARY,true", "ACCREDITED_BODY,true", "OPERATOR,true", "SUPERVISOR,false", "TARGETED_PLACEMENT,false",
        "MOBILITY_OFFICE,true", "ANALYST,true", "COMMITTEE_SECRETARY,true", "QUALITY_MANAGER,true", "CALLS_OFFICE,true", "HELPDESK,false",
        "PARTNER_SYSTEM,false", "ADMINISTRATOR,false", "SYSTEM,false"})
    void theHelpDeskGivesOnlyWhatIsBelowIt(Role role, boolean may) {
        assertThat(RoleGrants.covers(with(Role.HELPDESK), Set.of(role))).isEqualTo(may);
    }

    @Test
    void administratorsGiveEverythingButTheSystem() {
        assertThat(RoleGrants.grantable(with(Role.ADMINISTRATOR))).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
    }

    @Test
    void oneRoleTooManyIsTooMuch() {
        assertThat(RoleGrants.covers(with(Role.HELPDESK), Set.of(Role.OPERATOR, Role.ADMINISTRATOR))).isFalse();
        assertThat(RoleGrants.covers(with(Role.HELPDESK), Set.of())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "HELPDESK"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseGivesAnything(Role role) {
        assertThat(RoleGrants.grantable(with(role))).isEmpty();
    }

    @Test
    void nobodyGivesMoreThanTheAdministrator() {
        assertThat(Arrays.stream(Role.values()).allMatch(role -> RoleGrants.grantable(with(Role.ADMINISTRATOR)).containsAll(RoleGrants.grantable(with(role))))).isTrue();
    }
}
