package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.demo.lives.Life;
import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.Lives;
import it.sintesi.demo.lives.Messages;
import it.sintesi.demo.lives.Telling;
import it.sintesi.demo.lives.Truth;
import it.sintesi.kernel.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A province sent through the real intake, message after message at the time at which each was sent, with a scan for what is overdue every week. */
final class Sent {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int SCAN_DAYS = 7;

    /** A message on its way. */
    private record Message(LifePerson person, Telling telling) {
    }

    final Map<String, String> codes = new HashMap<>();
    final Map<String, Telling> tellings = new HashMap<>();
    /** Why messages were refused, by key. */
    final Map<String, String> refused = new HashMap<>();
    final List<Truth> truths = new ArrayList<>();

    /** Sends what the first so many people of the province have to tell. */
    Sent(TestDatabase database, Lives lives, int people) {
        List<Message> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Life life = lives.life(i);
            life.tellings().forEach(telling -> all.add(new Message(life.person(), telling)));
            truths.addAll(life.truths());
        }
        all.sort(Comparator.comparing((Message m) -> m.telling().sentAt()).thenComparing(m -> m.telling().key()));
        try (World world = new World(database.dataSource(), database.transactions(), null, IntakeSettings.DEFAULT, RealAreas.services(), RealAreas.codeLists())) {
            LocalDate scan = all.get(0).telling().sentAt().toLocalDate();
            for (Message message : all) {
                while (!scan.isAfter(message.telling().sentAt().toLocalDate())) {
                    scan(world, scan);
                    scan = scan.plusDays(SCAN_DAYS);
                }
                send(world, message);
            }
            scan(world, lives.to());
        }
    }

    private static void scan(World world, LocalDate day) {
        world.kernel.setNow(day.atTime(3, 0).atZone(ROME).toInstant());
        world.module.scanOverdue();
    }

    private void send(World world, Message message) {
        Telling telling = message.telling();
        world.kernel.setNow(telling.sentAt().atZone(ROME).toInstant());
        String previous = telling.refersTo() == null ? null : codes.get(telling.refersTo());
        byte[] xml = Messages.document(message.person(), telling, previous).getBytes(StandardCharsets.UTF_8);
        IntakeOutcome outcome = world.intake().submit(World.SENDER, new Submission(Channel.REST, null, telling.key(), xml));
        tellings.put(telling.key(), telling);
        if (outcome.receipt() == null) {
            refused.put(telling.key(), outcome.rejections().toString());
        } else {
            codes.put(telling.key(), outcome.receipt().code());
        }
    }
}
