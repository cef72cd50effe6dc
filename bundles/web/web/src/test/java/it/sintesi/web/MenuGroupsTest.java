package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.web.api.Shell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuGroupsTest {

    @ParameterizedTest
    @CsvSource({"PORTAL,-1,''", "PORTAL,49,''", "PORTAL,50,own", "PORTAL,189,own", "PORTAL,190,companies", "PORTAL,299,companies", "PORTAL,300,information", "PORTAL,699,information",
        "PORTAL,700,access", "PORTAL,9999,access", "CONSOLE,20,''", "CONSOLE,99,''", "CONSOLE,100,communications", "CONSOLE,159,communications", "CONSOLE,160,people", "CONSOLE,699,people",
        "CONSOLE,700,observatory", "CONSOLE,799,observatory", "CONSOLE,800,exchanges", "CONSOLE,900,system"})
    void theOrderOfALineTellsItsGroup(Shell shell, int order, String group) {
        assertThat(MenuGroups.of(shell, order)).isEqualTo(group);
    }
}
