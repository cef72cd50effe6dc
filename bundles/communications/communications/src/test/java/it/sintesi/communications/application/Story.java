package it.sintesi.communications.application;

import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;

import java.time.LocalDate;
import java.util.List;

/** One worker's story with one employer, told by messages. */
final class Story {

    static final LocalDate START = LocalDate.of(2026, 12, 1);
    static final LocalDate TERM = LocalDate.of(2027, 5, 31);

    private final World world;
    final UniLav hiring;

    Story(World world, int number) {
        this.world = world;
        UniLav sample = (UniLav) World.form("unilav-assunzione", number);
        hiring = sample.withEvent(new Hiring(sample.contract().withDates(START, TERM)));
    }

    Contract contract() {
        return hiring.contract();
    }

    UniLav extension(LocalDate newEnd) {
        return hiring.withEvent(new Extension(newEnd, contract()));
    }

    UniLav transformation(LocalDate day) {
        return hiring.withEvent(new Transformation("DI", day, contract().withDates(START, null), null, null));
    }

    UniLav termination(LocalDate day) {
        return hiring.withEvent(new Termination(day, "DI", contract()));
    }

    static UniLav correcting(UniLav form, Receipt previous) {
        return form.withSending(form.sending().withPreviousCode(previous.code())).withCommunicationCode("03");
    }

    static UniLav cancelling(UniLav form, Receipt previous) {
        return form.withSending(form.sending().withPreviousCode(previous.code())).withCommunicationCode("04");
    }

    Receipt send(Form form) {
        IntakeOutcome outcome = world.send(form);
        if (outcome.receipt() == null) {
            throw new AssertionError(outcome.rejections().toString());
        }
        return outcome.receipt();
    }

    List<Relation> career() {
        return world.module.relations().career(World.SENDER, hiring.workerCode());
    }

    Relation relation() {
        List<Relation> career = career();
        if (career.size() != 1) {
            throw new AssertionError("relations: " + career);
        }
        return career.get(0);
    }
}
