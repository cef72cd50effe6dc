package it.sintesi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Clients that send one message after the other, each waiting for its answer, until time or messages are over. */
final class Load {
    private final Target target;
    private final String path;
    private final Predicate<Wire.Answer> right;

    /** @param right whether an answer is the one that was hoped for */
    Load(Target target, String path, Predicate<Wire.Answer> right) {
        this.target = target;
        this.path = path;
        this.right = right;
    }

    /** @param messages gives the next message, null when there is none left; called by all the clients */
    Round run(int clients, Duration time, Supplier<byte[]> messages) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        List<Client> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(new Client(over, messages));
        }
        List<Thread> threads = all.stream().map(client -> new Thread(client, "client")).toList();
        long begin = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join(Math.max(1, time.toMillis() - (System.nanoTime() - begin) / 1_000_000));
        }
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long[] nanos = all.stream().flatMapToLong(client -> Arrays.stream(client.nanos, 0, client.count)).toArray();
        String example = all.stream().map(client -> client.example).filter(text -> !text.isEmpty()).findAny().orElse("");
        return Round.of(clients, nanos, all.stream().mapToInt(client -> client.wrong).sum(), seconds, example);
    }

    private final class Client implements Runnable {
        private final AtomicBoolean over;
        private final Supplier<byte[]> messages;
        private long[] nanos = new long[4096];
        private int count;
        private int wrong;
        private String example = "";

        Client(AtomicBoolean over, Supplier<byte[]> messages) {
            this.over = over;
            this.messages = messages;
        }

        @Override
        public void run() {
            try (Wire wire = new Wire(target, path, "text/xml; charset=utf-8")) {
                byte[] message;
                while (!over.get() && (message = messages.get()) != null) {
                    long begin = System.nanoTime();
                    Wire.Answer answer = wire.post(message);
                    long took = System.nanoTime() - begin;
                    if (right.test(answer)) {
                        add(took);
                    } else {
                        wrong++;
                        example = answer.status() + " " + answer.text();
                    }
                }
            } catch (IOException e) {
                wrong++;
                example = e.toString();
            }
        }

        private void add(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = took;
        }
    }
}
