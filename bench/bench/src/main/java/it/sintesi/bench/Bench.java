package it.sintesi.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;

import org.xml.sax.SAXException;

/** {@code bench intake|rules|start|web|careers|people|observatory|forecast [options]}: measures, prints a table, writes a JSON file. */
public final class Bench {
    private Bench() {
    }

    /** Exit code 64 when the command line is wrong. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SAXException, SQLException {
        Clock clock = Clock.system(ZoneId.of("Europe/Rome"));
        Leftovers.closeAtExit();
        String what = arguments.length == 0 ? "intake" : arguments[0];
        try {
            run(what, Settings.of(Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length)), clock);
        } catch (IllegalArgumentException wrong) {
            System.err.println("bench: " + wrong.getMessage());
            System.exit(64);
        }
    }

    private static void run(String what, Settings settings, Clock clock) throws IOException, InterruptedException, SAXException, SQLException {
        Report report = new Report(what, clock, System.out);
        switch (what) {
            case "intake" -> new IntakeBench(settings, report, clock).run();
            case "rules" -> new RuleBench(report).run();
            case "start" -> new StartBench(settings, report).run();
            case "web" -> new WebBench(settings, report).run();
            case "careers" -> new CareerBench(settings, report).run();
            case "observatory" -> new ObservatoryBench(settings, report, clock).run();
            case "forecast" -> new ForecastBench(settings, report, clock).run();
            case "people" -> new PeopleBench(settings, report).run();
            default -> throw new IllegalArgumentException("misura sconosciuta: " + what + "; esistono intake, rules, start, web, careers, people, observatory, forecast");
        }
        report.write(settings.output());
    }
}
