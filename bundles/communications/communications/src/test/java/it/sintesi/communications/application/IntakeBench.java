package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Submission;
import it.sintesi.kernel.testing.Engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Measures intake by hand, outside the tests: {@code IntakeBench DERBY /tmp/db 16 60000}. */
public final class IntakeBench {

    private IntakeBench() {
    }

    public static void main(String[] args) throws Exception {
        Engine engine = Engine.valueOf(args[0]);
        int clients = Integer.parseInt(args[2]);
        int messages = Integer.parseInt(args[3]);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        try (World world = BenchWorld.open(engine, args[1])) {
            byte[][] content = new byte[messages * 3][];
            for (int i = 0; i < content.length; i++) {
                content[i] = World.sample("unilav-assunzione", i).getBytes(StandardCharsets.UTF_8);
            }
            System.out.println("bytes each " + content[0].length);
            for (int round = 0; round < 3; round++) {
                run(world, clients, content, round * messages, messages);
            }
            System.exit(0);
        }
    }

    private static void run(World world, int clients, byte[][] content, int from, int count) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(from);
        CountDownLatch done = new CountDownLatch(clients);
        AtomicLong senders = new AtomicLong();
        long begin = System.nanoTime();
        long cpu = processCpu();
        long committer = committerCpu();
        long commits = world.kernel.commits();
        for (int c = 0; c < clients; c++) {
            new Thread(() -> {
                int i;
                while ((i = next.getAndIncrement()) < from + count) {
                    world.intake().submit(World.SENDER, new Submission(Channel.REST, null, null, content[i]));
                }
                senders.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                done.countDown();
            }).start();
        }
        done.await();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double total = (processCpu() - cpu) / 1e3 / count;
        double single = (committerCpu() - committer) / 1e3 / count;
        System.out.printf("%d clients, %d messages, %.2f s, %.0f/s, %.1f a commit; processor %.0f us a message, of which committer %.0f us, senders %.0f us%n", clients, count, seconds,
                count / seconds, (double) count / Math.max(1, world.kernel.commits() - commits), total, single, senders.get() / 1e3 / count);
    }

    private static long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long committerCpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream().filter(t -> "communications-committer".equals(t.getName())).mapToLong(t -> threads.getThreadCpuTime(t.getId())).sum();
    }
}
