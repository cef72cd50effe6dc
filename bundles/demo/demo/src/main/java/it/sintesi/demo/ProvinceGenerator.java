package it.sintesi.demo;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Person;
import it.sintesi.demo.Province.Employer;
import it.sintesi.demo.Province.Intermediary;
import it.sintesi.demo.Province.Resident;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.Seat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes the demonstration province; the same seed gives the same province. */
public final class ProvinceGenerator {

    static final int EMPLOYERS = 60;
    static final int INTERMEDIARIES = 10;
    static final int PEOPLE = 500;

    /** Belfiore codes of larger towns, that get more of everything. */
    private static final List<String> TOWNS = List.of("B157", "D284", "D918", "E884", "F471", "B450", "D940", "C618", "E526", "G264", "A661", "L812");

    private final Random random;
    private final List<CodeEntry> municipalities;
    private final List<String> surnames = lines("cognomi.txt");
    private final List<String> men = lines("nomi-maschili.txt");
    private final List<String> women = lines("nomi-femminili.txt");

    /** Made by Blueprint. */
    public ProvinceGenerator(long seed, CodeLists lists) {
        this.random = new Random(seed);
        this.municipalities = lists.get(CodeList.MUNICIPALITIES).entries().stream().filter(entry -> "BS".equals(entry.attribute("sigla")) && !entry.attribute("cap").isEmpty())
                .toList();
    }

    Province generate() {
        List<Intermediary> intermediaries = intermediaries();
        List<Employer> employers = employers(intermediaries);
        return new Province(employers, intermediaries, people());
    }

    private List<Intermediary> intermediaries() {
        List<Intermediary> all = new ArrayList<>();
        all.add(new Intermediary("CMPSRG60A31C408X", "Studio Campi Sergio", IntermediaryKind.LABOUR_CONSULTANT, "studio"));
        IntermediaryKind[] kinds = {IntermediaryKind.LABOUR_CONSULTANT, IntermediaryKind.PROFESSIONAL, IntermediaryKind.TRADE_ASSOCIATION};
        for (int i = 1; i < INTERMEDIARIES; i++) {
            IntermediaryKind kind = kinds[i % kinds.length];
            String name = kind == IntermediaryKind.TRADE_ASSOCIATION ? "Associazione artigiani " + surnames.get(i) : "Studio " + surnames.get(i * 3);
            all.add(new Intermediary(companyCode(9_900_500 + i), name, kind, "studio-%02d".formatted(i + 1)));
        }
        return all;
    }

    private List<Employer> employers(List<Intermediary> intermediaries) {
        List<Trade> trades = Trade.ALL.stream().flatMap(trade -> java.util.stream.Stream.generate(() -> trade).limit(trade.weight())).toList();
        List<Employer> all = new ArrayList<>();
        for (int i = 0; i < EMPLOYERS; i++) {
            Trade trade = trades.get(i);
            // Two thirds leave their communications to an intermediary.
            Intermediary intermediary = i == 0 || i % 3 != 2 ? intermediaries.get(i % INTERMEDIARIES) : null;
            all.add(new Employer(company(i, trade), trade, intermediary));
        }
        return all;
    }

    private Company company(int number, Trade trade) {
        CodeEntry town = town();
        String code = number == 0 ? "99000010175" : companyCode(9_900_100 + number);
        String name = number == 0 ? "Officine Esempio Srl" : trade.noun() + " " + surnames.get((number * 7) % surnames.size()) + (number % 4 == 0 ? " Spa" : " Srl");
        Address seat = new Address(town.code(), postcode(town), "Via " + surnames.get((number * 11) % surnames.size()) + " " + (1 + random.nextInt(90)));
        Contacts contacts = new Contacts("030%07d".formatted(1_000 + number), "personale%02d@example.org".formatted(number), null);
        return new Company(code, name, trade.kind(), seat, trade.sector(), trade.kind() == CompanyKind.PUBLIC_ADMINISTRATION, contacts, trade.agreement(),
                List.of(new Seat(seat, contacts)), Map.of());
    }

    private List<Resident> people() {
        Set<String> codes = new HashSet<>();
        List<Resident> all = new ArrayList<>();
        while (all.size() < PEOPLE) {
            boolean woman = random.nextInt(100) < 46;
            String surname = pick(surnames).toUpperCase(Locale.ITALIAN);
            String name = pick(woman ? women : men).toUpperCase(Locale.ITALIAN);
            LocalDate birth = LocalDate.of(1962, 1, 1).plusDays(random.nextInt(43 * 365));
            String sex = woman ? "F" : "M";
            String birthplace = town().code();
            String code = FiscalCode.compute(surname, name, birth, sex, birthplace).code();
            if (codes.add(code)) {
                CodeEntry home = town();
                all.add(new Resident(new Person(surname, name, code, "000", sex, birthplace, birth), home.code(), postcode(home),
                        "Via " + pick(surnames) + " " + (1 + random.nextInt(60)), pick(List.of("20", "30", "40", "40", "70"))));
            }
        }
        return all;
    }

    private CodeEntry town() {
        if (random.nextInt(100) < 60) {
            String code = pick(TOWNS);
            return municipalities.stream().filter(entry -> entry.code().equals(code)).findFirst().orElseGet(() -> municipalities.get(0));
        }
        return pick(municipalities);
    }

    private static String postcode(CodeEntry town) {
        String all = town.attribute("cap");
        return all.contains("|") ? all.substring(0, all.indexOf('|')) : all;
    }

    /** An 11-digit code with its check digit: 7 digits of number, 3 of the office of Brescia. */
    private static String companyCode(int number) {
        String base = "%07d017".formatted(number);
        for (char check = '0'; check <= '9'; check++) {
            if (FiscalCode.validOfAnyone(base + check)) {
                return base + check;
            }
        }
        throw new IllegalStateException("no check digit for " + base);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = ProvinceGenerator.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
