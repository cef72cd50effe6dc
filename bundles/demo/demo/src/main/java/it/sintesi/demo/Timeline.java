package it.sintesi.demo;

import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Event;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.communications.format.model.WorkingTime;
import it.sintesi.demo.Province.Resident;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Lets the people of the province find, change and leave work during a period, and tells it as communications. */
final class Timeline {

    private final Province province;
    private final Random random;
    private final LocalDate from;
    private final LocalDate to;
    private final List<DemoMessage> messages = new ArrayList<>();
    private int serial;

    Timeline(Province province, LocalDate from, LocalDate to, long seed) {
        this.province = province;
        this.random = new Random(seed);
        this.from = from;
        this.to = to;
    }

    /** Every communication of the period, oldest first. */
    List<DemoMessage> messages() {
        for (Resident person : province.people()) {
            career(person);
        }
        messages.sort(Comparator.comparing(DemoMessage::sentAt));
        return List.copyOf(messages);
    }

    private void career(Resident person) {
        LocalDate day = from.plusDays(random.nextInt(200));
        while (day.isBefore(to)) {
            LocalDate free = job(person, day);
            if (free == null) {
                return;
            }
            day = free.plusDays(7 + random.nextInt(120));
        }
    }

    /** One job; returns the day after its end, or null when it lasts beyond the period. */
    private LocalDate job(Resident person, LocalDate start) {
        Province.Employer employer = province.employers().get(random.nextInt(province.employers().size()));
        boolean permanent = random.nextInt(100) < 28;
        boolean seasonal = !permanent && employer.trade().seasonal() && start.getMonthValue() >= 4 && start.getMonthValue() <= 7;
        LocalDate end = permanent ? null : start.plusDays(seasonal ? 90 : 60L + random.nextInt(200));
        Contract contract = contract(employer, start, end, seasonal);
        hire(employer, person, contract, seasonal);
        if (permanent) {
            LocalDate leaves = start.plusDays(120L + random.nextInt(900));
            return leaves.isAfter(to) ? null : terminate(employer, person, contract, leaves, "DI");
        }
        int fate = random.nextInt(100);
        if (fate < 35 && !seasonal && end.isBefore(to)) {
            LocalDate longer = end.plusDays(60L + random.nextInt(90));
            send(employer, end.plusDays(late(2)), unilav(employer, person, new Extension(longer, contract)), null);
            return longer.plusDays(1);
        }
        if (fate < 50 && !seasonal && end.isBefore(to)) {
            LocalDate change = end.minusDays(10);
            Contract open = withKind(contract, "A.01.00");
            send(employer, change.plusDays(late(3)), unilav(employer, person, new Transformation("DI", change, open, null, null)), null);
            return null;
        }
        if (fate < 65) {
            LocalDate leaves = start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
            return leaves.isAfter(to) ? null : terminate(employer, person, contract, leaves, "DI");
        }
        return end.plusDays(1);
    }

    private void hire(Province.Employer employer, Resident person, Contract contract, boolean seasonal) {
        LocalDate start = contract.start();
        boolean urgent = seasonal && random.nextInt(100) < 10;
        if (urgent) {
            String key = "urgenza-" + serial;
            send(employer, start.minusDays(1), urgency(employer, person, start), key);
            UniLav complete = unilav(employer, person, new Hiring(contract)).withCommunicationCode("07");
            messages.add(new DemoMessage(at(start.plusDays(2)), employer, complete, "m-" + serial++, key));
            return;
        }
        // Nine hirings of ten are told in time, the day before at the latest.
        send(employer, random.nextInt(100) < 92 ? start.minusDays(1 + random.nextInt(4)) : start.plusDays(1 + random.nextInt(6)),
                unilav(employer, person, new Hiring(contract)), null);
    }

    private LocalDate terminate(Province.Employer employer, Resident person, Contract contract, LocalDate day, String cause) {
        send(employer, day.plusDays(late(3)), unilav(employer, person, new Termination(day, cause, contract)), null);
        return day.plusDays(1);
    }

    private int late(int usual) {
        return random.nextInt(100) < 94 ? random.nextInt(usual + 1) : 8 + random.nextInt(10);
    }

    private void send(Province.Employer employer, LocalDate day, it.sintesi.communications.format.model.Form form, String key) {
        messages.add(new DemoMessage(at(day), employer, form, key == null ? "m-" + serial++ : key, null));
    }

    private LocalDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(8, 30).plusSeconds(random.nextInt(9 * 3600)));
    }

    private Contract contract(Province.Employer employer, LocalDate start, LocalDate end, boolean seasonal) {
        boolean partTime = random.nextInt(100) < 30;
        int pay = employer.trade().pay() * (partTime ? 60 : 100) / 100;
        List<String> occupations = employer.trade().occupations();
        return new Contract(start, end, null, end == null ? "A.01.00" : "A.02.00", "01", "1700000001", false, false, seasonal, false, null, null,
                false, null, employer.trade().agreement(), employer.trade().level(), null, partTime ? new WorkingTime("P", "24") : new WorkingTime("F", null),
                occupations.get(random.nextInt(occupations.size())), Integer.toString(pay), "99990001");
    }

    private static Contract withKind(Contract c, String kind) {
        return new Contract(c.start(), null, c.trainingEnd(), kind, c.fund(), c.fundPosition(), c.workingPartner(), c.mobility(), false, c.agriculture(),
                c.plannedDays(), c.agriculturalWork(), c.mandatory(), c.mandatoryCategory(), c.agreement(), c.level(), c.law68(), c.workingTime(),
                c.occupation(), c.pay(), c.inailPosition());
    }

    private static UniLav unilav(Province.Employer employer, Resident resident, Event event) {
        var company = employer.company();
        Seat seat = new Seat(company.legalSeat().municipality(), company.legalSeat().postcode(), company.legalSeat().street(), company.contacts().email(),
                company.contacts().phone(), null);
        Employer sender = new Employer(company.fiscalCode(), company.name(), null, null, seat, seat, company.sector(), company.publicBody());
        Worker worker = new Worker(resident.person(), null, null, new Address(resident.municipality(), resident.postcode(), resident.street()), resident.education());
        return new UniLav(sending(employer, FormKind.UNILAV.version()), false, null, sender, worker, null, event, null, "01");
    }

    private static UniUrg urgency(Province.Employer employer, Resident resident, LocalDate start) {
        Person all = resident.person();
        Person known = new Person(all.surname(), all.name(), all.fiscalCode(), null, null, null, null);
        Employer sender = new Employer(employer.company().fiscalCode(), employer.company().name(), null, null, null, null, null, null);
        return new UniUrg(sending(employer, FormKind.UNIURG.version()), "Sostituzione improvvisa", start, sender, known, "01");
    }

    /** Sending data without the moment, which is set when the message leaves. */
    private static Sending sending(Province.Employer employer, String version) {
        Province.Intermediary by = employer.intermediary();
        return new Sending(null, null, by == null ? null : by.code(), by == null ? null : "001", "invio@example.org", version, "00000000", null);
    }
}
