package it.sintesi.status;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.status.domain.Said;
import it.sintesi.communications.application.KernelServices;
import it.sintesi.communications.application.WorkHistoryReading;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.reference.rules.RuleShelf;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.rules.national.NationalStatus;
import it.sintesi.rules.national.NationalStatus2015;
import it.sintesi.status.application.Kernel;
import it.sintesi.status.domain.Progress;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.transaction.TransactionSynchronizationRegistry;
import org.junit.jupiter.api.Test;

/** By hand: {@code mvn -o test -pl :status -Dtest=StatusBench -Dpeople=150000 -Dengine=POSTGRESQL}. */
class StatusBench {

    private static final int PEOPLE = Integer.getInteger("people", 150_000);
    private static final Engine ENGINE = Engine.valueOf(System.getProperty("engine", "POSTGRESQL"));
    private static final int SINGLE = 500;
    private static final double MILLION = 1e6;

    @Test
    void the_province_and_single_people() {
        try (TestDatabase database = TestDatabase.create(ENGINE, "kernel", "communications", "statuses");
             it.sintesi.kernel.KernelServices services = new it.sintesi.kernel.KernelServices(database.dataSource(), database.transactions(),
                     (TransactionSynchronizationRegistry) database.transactionManager(), KernelSettings.defaults(true), List.of())) {
            fill(database);
            Kernel kernel = new Kernel(database.transactions(), services.clock(), services.ids(), services.acts(), services.outbox(), services.audit(), services.authorisation(),
                    services.accounts());
            Province province = new Province();
            StatusModule module = new StatusModule(kernel, database.dataSource(), Map.of(), new Neighbours(new RuleShelf(() -> List.of(new NationalStatus2015(), new NationalStatus())),
                    new WorkHistoryReading(new KernelServices(database.dataSource(), database.transactions(), null, null, null, null, null, null, null, null, null, null), null),
                    province, province, province, null, new AccessiblePdf()));
            for (String run : List.of("first (all written)", "second (nothing changed)")) {
                long start = System.nanoTime();
                Progress done = module.province().all(p -> { });
                System.out.printf("%s %s: %d people, %d changed, %.1f s%n", ENGINE, run, done.done(), done.changed(), (System.nanoTime() - start) / MILLION / 1000);
                assertThat(done.done()).isEqualTo(PEOPLE);
            }
            long[] times = new long[SINGLE];
            Random random = new Random(7);
            for (int i = 0; i < SINGLE; i++) {
                String person = person(random.nextInt(PEOPLE));
                long start = System.nanoTime();
                module.recompute().person(person, Said.of("prova", "STA-CAUSE-PROVINCE"));
                times[i] = System.nanoTime() - start;
            }
            java.util.Arrays.sort(times);
            System.out.printf("%s one person: median %.2f ms, 95%% %.2f ms, worst %.2f ms%n", ENGINE, times[SINGLE / 2] / MILLION, times[SINGLE * 95 / 100] / MILLION, times[SINGLE - 1] / MILLION);
        }
    }

    private static String person(int i) {
        return "P%011d".formatted(i);
    }

    private static void fill(TestDatabase database) {
        Random random = new Random(42);
        for (int from = 0; from < PEOPLE; from += 5000) {
            int first = from;
            database.transactions().required(() -> {
                try (Connection c = database.dataSource().getConnection();
                     PreparedStatement relation = c.prepareStatement("INSERT INTO communications.relation (id, employer, employer_name, worker, worker_name, start_date, expected_end, end_date,"
                             + " contract, provisional, agency, last_code) VALUES (?, '99000010175', 'Officine Meccaniche S.r.l.', ?, 'Rossi Anna', ?, ?, ?, ?, 0, 0, ?)");
                     PreparedStatement step = c.prepareStatement("INSERT INTO communications.relation_step (relation_id, seq, position, code, event, day, valid, content)"
                             + " VALUES (?, ?, ?, ?, 'HIRING', ?, 1, '{}')");
                     PreparedStatement pay = c.prepareStatement("INSERT INTO statuses.pay (worker, code, yearly) VALUES (?, ?, ?)");
                     PreparedStatement did = c.prepareStatement("INSERT INTO statuses.declaration (id, person, given_on, origin, revoked_on) VALUES (?, ?, ?, 'Sportello', ?)")) {
                    for (int i = first; i < Math.min(PEOPLE, first + 5000); i++) {
                        life(i, random, relation, step, pay, did);
                    }
                    for (PreparedStatement statement : List.of(relation, step, pay, did)) {
                        statement.executeBatch();
                    }
                }
                return null;
            });
        }
    }

    private static void life(int i, Random random, PreparedStatement relation, PreparedStatement step, PreparedStatement pay, PreparedStatement did) throws Exception {
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1000));
        int jobs = 1 + random.nextInt(4);
        for (int n = 0; n < jobs; n++) {
            String code = "%07d%02d".formatted(i, n);
            LocalDate end = n == jobs - 1 && random.nextBoolean() ? null : day.plusDays(20 + random.nextInt(400));
            relation.setString(1, "r" + code);
            relation.setString(2, person(i));
            relation.setDate(3, Date.valueOf(day));
            relation.setDate(4, end == null ? null : Date.valueOf(end));
            relation.setDate(5, end == null ? null : Date.valueOf(end));
            relation.setString(6, end == null ? "A.01.00" : "A.02.00");
            relation.setString(7, code);
            relation.addBatch();
            step.setString(1, "r" + code);
            step.setLong(2, i * 10L + n);
            step.setLong(3, i * 10L + n);
            step.setString(4, code);
            step.setDate(5, Date.valueOf(day));
            step.addBatch();
            pay.setString(1, person(i));
            pay.setString(2, code);
            pay.setLong(3, 3000 + random.nextInt(20000));
            pay.addBatch();
            if (end != null && random.nextInt(3) > 0) {
                did.setString(1, "d" + code);
                did.setString(2, person(i));
                did.setDate(3, Date.valueOf(end.plusDays(random.nextInt(20))));
                did.setDate(4, random.nextInt(6) == 0 ? Date.valueOf(end.plusDays(100)) : null);
                did.addBatch();
            }
            day = end == null ? day : end.plusDays(5 + random.nextInt(200));
        }
    }
}
