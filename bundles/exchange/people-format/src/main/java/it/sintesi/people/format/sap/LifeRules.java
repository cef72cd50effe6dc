package it.sintesi.people.format.sap;

import static it.sintesi.kernel.api.Severity.ERROR;
import static it.sintesi.people.format.Rule.when;
import static it.sintesi.people.format.sap.SapRules.rule;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.people.format.Known;
import it.sintesi.people.format.Rule;
import it.sintesi.people.format.sap.SapFacts.Table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** SP-014 to SP-019: experiences, languages, skills, qualifications. */
final class LifeRules {

    static final List<Rule<Sap, SapFacts>> ALL = List.of(
            rule("SP-014", ERROR, "esperienzelavoro.esperienzalavoro", "Il codice del datore di lavoro è errato, o il rapporto finisce prima di cominciare", "Controllare codice fiscale e date del rapporto",
                    (sap, facts) -> sap.experiences().stream().flatMap(job -> when(!FiscalCode.validOfAnyone(job.employer().fiscalCode())
                            || job.to() != null && job.to().isBefore(job.from()), job.employer().fiscalCode() + " " + job.from()))),
            rule("SP-015", ERROR, "esperienzelavoro.dataFinePeriodoFormativo", "In un apprendistato manca la fine del periodo formativo, o nello stagionale non è quella del rapporto",
                    "Indicare dataFinePeriodoFormativo; nell'apprendistato stagionale uguale a datafine",
                    (sap, facts) -> sap.experiences().stream().filter(job -> job.relationship().contract().startsWith(SapRules.APPRENTICESHIP)).flatMap(job -> when(job.trainingEnd() == null
                            || "SI".equals(job.relationship().seasonal()) && !job.trainingEnd().equals(job.to()), job.from()))),
            rule("SP-016", ERROR, "esperienzelavoro", "Settore, professione o contratto non sono nelle loro tabelle alla data del rapporto", "Usare codici ATECO, CP 2011 e tipologie contrattuali in vigore",
                    LifeRules::unknownCodes),
            rule("SP-017", ERROR, "allegato.linguastraniera", "Di una lingua mancano i livelli letto, scritto o parlato", "Indicare i tre livelli",
                    (sap, facts) -> attachment(sap).flatMap(block -> block.languages().stream()).flatMap(language -> when(language.code() != null
                            && Stream.of(language.read(), language.written(), language.spoken()).anyMatch(Objects::isNull), language.code()))),
            rule("SP-018", ERROR, "allegato.conoscenzainformatica", "Di una conoscenza informatica manca il grado", "Indicare codgrado",
                    (sap, facts) -> attachment(sap).flatMap(block -> block.itSkills().stream()).flatMap(skill -> when(skill.code() != null
                            && (skill.level() == null || skill.level().isBlank()), skill.code()))),
            rule("SP-019", ERROR, "allegato.titolostudio", "Un titolo di studio ha bisogno di uno e un solo anno: conseguito, ultimo frequentato o in corso", "Indicare uno solo fra annotermine, annofrequentato e annofrequenza",
                    (sap, facts) -> attachment(sap).flatMap(block -> block.qualifications().stream()).flatMap(title -> when(Stream.of(title.obtainedIn(), title.lastAttended(), title.attending())
                            .filter(year -> year != null && !year.isBlank()).count() != 1, title.level()))));

    private LifeRules() {
    }

    private static Stream<Attachment> attachment(Sap sap) {
        return Stream.ofNullable(sap.attachment());
    }

    private static Stream<String> unknownCodes(Sap sap, SapFacts facts) {
        return sap.experiences().stream().flatMap(job -> Stream.of(
                when(facts.known(Table.SECTORS, job.employer().sector(), job.from()) == Known.NO, job.employer().sector()),
                when(facts.known(Table.PROFESSIONS, job.profession(), job.from()) == Known.NO, job.profession()),
                when(facts.known(Table.CONTRACTS, job.relationship().contract(), job.from()) == Known.NO, job.relationship().contract())).flatMap(found -> found));
    }
}
