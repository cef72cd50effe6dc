package it.sintesi.communications.application;

import it.sintesi.kernel.testing.Engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Measures a bulk upload by hand, outside the tests: {@code BulkBench DERBY /tmp/db 10000}. */
public final class BulkBench {

    private BulkBench() {
    }

    public static void main(String[] args) throws Exception {
        int messages = Integer.parseInt(args[2]);
        try (World world = BenchWorld.open(Engine.valueOf(args[0]), args[1])) {
            for (int round = 0; round < 3; round++) {
                byte[] zip = zip(round * messages, messages);
                long begin = System.nanoTime();
                long cpu = cpu();
                world.module.bulkUploads().upload(World.SENDER, "bench.zip", new ByteArrayInputStream(zip), false);
                while (world.count("SELECT COUNT(*) FROM communications.upload WHERE state = 'DONE'") <= round) {
                    Thread.sleep(20);
                }
                double seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf("%d communications, %.2f s, %.0f/s; processor %.2f s, commits %d%n", messages, seconds, messages / seconds,
                        (cpu() - cpu) / 1e9, world.kernel.commits());
            }
        }
        System.exit(0);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static byte[] zip(int from, int count) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = from; i < from + count; i++) {
                zip.putNextEntry(new ZipEntry(i + ".xml"));
                zip.write(World.sample("unilav-assunzione", i).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
