package it.sintesi.observatory.application;

import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.warehouse.Activities;
import it.sintesi.observatory.warehouse.Group;
import org.junit.jupiter.api.Test;

import java.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

class LabelsTest {

    private final BundledCodeLists lists = new BundledCodeLists(Clock.systemUTC());
    private final Labels labels = new Labels(lists, null);

    @Test
    void names_codes_in_italian_and_leaves_what_it_does_not_know() {
        assertThat(labels.of(Dimension.MONTH, "2026-03")).isEqualTo("marzo 2026");
        assertThat(labels.of(Dimension.QUARTER, "2026-T1")).isEqualTo("1º trimestre 2026");
        assertThat(labels.of(Dimension.MONTH, "2026-99")).isEqualTo("2026-99");
        assertThat(labels.of(Dimension.QUARTER, "x")).isEqualTo("x");
        assertThat(labels.of(Dimension.MUNICIPALITY, "B157")).isEqualTo("Brescia");
        assertThat(labels.of(Dimension.PROVINCE, "BS")).isEqualTo("Brescia");
        assertThat(labels.of(Dimension.CONTRACT, "A.01.00")).isEqualTo("Lavoro a tempo indeterminato");
        for (Dimension dimension : new Dimension[] {Dimension.SECTION, Dimension.SECTION_2025, Dimension.SECTOR, Dimension.CONTRACT_GROUP, Dimension.PROFESSION_GROUP, Dimension.SKILL,
            Dimension.SEX, Dimension.AGE_BAND, Dimension.CITIZENSHIP_GROUP, Dimension.EMPLOYER_SIZE, Dimension.DURATION}) {
            Group group = dimension == Dimension.CONTRACT_GROUP ? Group.CONTRACT : dimension == Dimension.PROFESSION_GROUP ? Group.PROFESSION : dimension == Dimension.AGE_BAND ? Group.AGE
                    : dimension == Dimension.CITIZENSHIP_GROUP ? Group.CITIZENSHIP : dimension == Dimension.EMPLOYER_SIZE ? Group.SIZE : Group.valueOf(dimension.name());
            group.codes().forEach(code -> assertThat(labels.of(dimension, code)).as(dimension + "." + code).isNotEqualTo(code));
        }
    }

    @Test
    void finds_groups_at_their_borders() {
        assertThat(Group.SECTION.code(Activities.section("09.90"))).isEqualTo("B");
        assertThat(Group.SECTION.code(Activities.section("10.11"))).isEqualTo("C");
        assertThat(Group.SECTION.code(Activities.section("43.99"))).isEqualTo("F");
        assertThat(Group.SECTION.code(Activities.section("45.11"))).isEqualTo("G");
        assertThat(Activities.section("04.00")).isZero();
        assertThat(Group.SECTION_2025.code(Activities.section2025("45.20", "95.31"))).isEqualTo("T");
        assertThat(Group.SECTION_2025.code(Activities.section2025("61.10", null))).isEqualTo("K");
        assertThat(Group.SECTOR.code(Activities.sector(Group.SECTION.id("E")))).isEqualTo("INDUSTRY");
        assertThat(Group.SECTOR.code(Activities.sector(Group.SECTION.id("F")))).isEqualTo("CONSTRUCTION");
        assertThat(Group.SECTOR.code(Activities.sector(Group.SECTION.id("G")))).isEqualTo("SERVICES");
        KnownCodes codes = new KnownCodes(lists, null);
        assertThat(Group.CONTRACT.code(codes.contract("A.04.02", false))).isEqualTo("DOMESTIC");
        assertThat(Group.CONTRACT.code(codes.contract("A.03.08", true))).isEqualTo("APPRENTICESHIP");
        assertThat(Group.CONTRACT.code(codes.contract("H.02.00", true))).isEqualTo("FIXED_TERM");
        assertThat(Group.CONTRACT.code(codes.contract("H.02.00", false))).isEqualTo("PERMANENT");
        assertThat(codes.citizenship("000")).isEqualTo(Group.CITIZENSHIP.id("ITALIAN"));
    }

    @Test
    void knows_the_class_of_2025_only_where_it_has_the_same_name() {
        KnownCodes codes = new KnownCodes(lists, null);
        assertThat(codes.activity2025("01.11")).isEqualTo("01.11");
        assertThat(codes.activity2025("45.20")).as("repair of vehicles moved").isEqualTo("95.31");
        assertThat(codes.activity2025("20.51")).as("explosives: the code is of biofuels now").isNull();
        assertThat(codes.activity2025("68.12")).as("declared in ATECO 2025").isEqualTo("68.12");
        assertThat(codes.activity2025("00.00")).isNull();
        assertThat(Activities.division2025("45.20", "95.31")).isEqualTo(95);
        assertThat(Activities.division2025("45.11", null)).as("division 45 is no more").isZero();
        assertThat(Activities.division2025("56.10", null)).isEqualTo(56);
        assertThat(labels.of(Dimension.ACTIVITY_2025, "95.31")).contains("autoveicoli");
        assertThat(labels.of(Dimension.DIVISION_2025, "01")).startsWith("Produzioni vegetali");
        SameClasses.read().forEach((former, present) -> {
            assertThat(lists.get(CodeList.SECTORS_2007).contains(former + ".00", null)).as(former).isTrue();
            assertThat(lists.get(CodeList.SECTORS_2025).contains(present + ".00", null)).as(present).isTrue();
        });
        assertThat(SameClasses.read().values()).doesNotHaveDuplicates().hasSize(315);
    }
}
