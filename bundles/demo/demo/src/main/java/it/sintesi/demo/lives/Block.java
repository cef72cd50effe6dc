package it.sintesi.demo.lives;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The lives of a few people as the lines that will be written: the costly part, made on any thread. */
final class Block {

    /** A line of the messages of a month. */
    record Message(YearMonth month, byte[] line) {
    }

    private final Shape shape;
    private final List<Message> messages = new ArrayList<>();
    private final StringBuilder truths = new StringBuilder();
    private final StringBuilder services = new StringBuilder();

    /** @param end number of the last person, excluded */
    Block(Lives lives, int first, int end) {
        shape = new Shape(lives.from());
        for (int i = first; i < end; i++) {
            Life life = lives.life(i);
            shape.add(life);
            life.tellings().forEach(telling -> messages.add(message(life.person(), telling)));
            life.truths().forEach(truth -> truths.append(truth.line()).append('\n'));
            life.services().forEach(event -> services.append(event.line()).append('\n'));
        }
    }

    private static Message message(LifePerson person, Telling telling) {
        String refersTo = telling.refersTo();
        String line = telling.key() + "\t" + telling.sentAt() + "\t" + (refersTo == null ? "" : refersTo) + "\t"
                + Messages.document(person, telling, refersTo == null ? null : LivesWriter.REFERENCE) + "\n";
        return new Message(YearMonth.from(telling.sentAt()), line.getBytes(StandardCharsets.UTF_8));
    }

    Shape shape() {
        return shape;
    }

    List<Message> messages() {
        return messages;
    }

    byte[] truths() {
        return truths.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] services() {
        return services.toString().getBytes(StandardCharsets.UTF_8);
    }
}
