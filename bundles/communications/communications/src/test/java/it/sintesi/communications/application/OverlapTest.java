package it.sintesi.communications.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.WorkingTime;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two full times on the same days are told, whatever the working time becomes later. */
class OverlapTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    private static final WorkingTime FULL = new WorkingTime("F", null), PART = new WorkingTime("P", "24");
    private static final LocalDate START = LocalDate.of(2026, 12, 1), SECOND = LocalDate.of(2027, 1, 11), SECOND_END = LocalDate.of(2027, 2, 5);

    private final UniLav sample = (UniLav) World.form("unilav-assunzione", 1);

    private UniLav hired(String employer, LocalDate start, LocalDate end, WorkingTime time) {
        Employer e = sample.employer();
        return sample.withEmployer(new Employer(employer, "DATORE " + employer, e.representative(), e.representativePermit(), e.legalSeat(), e.workSeat(), e.sector(), e.publicBody()))
                .withEvent(new Hiring(contract(start, end, time)));
    }

    private Contract contract(LocalDate start, LocalDate end, WorkingTime time) {
        Contract c = sample.contract();
        return new Contract(start, end, c.trainingEnd(), c.kind(), c.fund(), c.fundPosition(), c.workingPartner(), c.mobility(), c.seasonal(), c.agriculture(), c.plannedDays(), c.agriculturalWork(),
                c.mandatory(), c.mandatoryCategory(), c.agreement(), c.level(), c.law68(), time, c.occupation(), c.pay(), c.inailPosition());
    }

    private UniLav main(WorkingTime time) {
        return hired(sample.employerCode(), START, null, time);
    }

    private UniLav second() {
        return hired("99000010175", SECOND, SECOND_END, FULL);
    }

    private UniLav changed(LocalDate day, WorkingTime before, WorkingTime after) {
        return main(before).withEvent(new Transformation(after == PART ? "TP" : "PP", day, contract(START, null, after), null, null));
    }

    private static Receipt send(World world, UniLav form) {
        Receipt receipt = world.send(form).receipt();
        assertThat(receipt).as("accepted").isNotNull();
        return receipt;
    }

    private static List<Finding> overlaps(World world) {
        return world.module.findings().search(World.SENDER, Finding.Kind.FULL_TIME_OVERLAP, Finding.State.OPEN, PageRequest.first()).items();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void daysWorkedTwiceStayToldWhenOneBecomesPartTimeLater(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            send(world, main(FULL));
            Receipt other = send(world, second());
            assertThat(overlaps(world)).hasSize(1);
            send(world, changed(SECOND_END.plusMonths(3), FULL, PART));
            assertThat(overlaps(world)).as("the days before were worked twice").hasSize(1);
            send(world, Story.cancelling(second(), other));
            assertThat(overlaps(world)).as("taken back, there was no second work").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void partTimeFromTheFirstDayOfTheOtherSettles(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            send(world, main(FULL));
            send(world, second());
            assertThat(overlaps(world)).hasSize(1);
            send(world, changed(SECOND, FULL, PART));
            assertThat(overlaps(world)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void fullTimeCountsFromItsDayOn(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            send(world, main(PART));
            send(world, second());
            send(world, changed(SECOND_END.plusDays(1), PART, FULL));
            assertThat(overlaps(world)).as("the second had ended the day before").isEmpty();
        }
        try (World world = new World(DATABASES.fresh(engine))) {
            send(world, main(PART));
            send(world, second());
            send(world, changed(SECOND_END, PART, FULL));
            assertThat(overlaps(world)).as("one day of both").hasSize(1);
        }
    }
}
